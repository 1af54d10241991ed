/** A parameter of a formula, as it is used at run time; its help stands beside in `help`. */
export interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
  /** The least and the most that it may be: a number, or the name of the parameter that bounds it. */
  readonly least?: number;
  readonly most?: number | string;
}

/** Any number. */
export const number = (name: string): Parameter => ({ name });

/** A number from 0 up: how many, or how much. */
export const amount = (name: string, most?: string): Parameter =>
  most === undefined ? { name, least: 0 } : { name, least: 0, most };

/** A share from 0 to 1: 50 stands for 5000 %, which is a slip. */
export const share = (name: string): Parameter => ({ name, least: 0, most: 1 });

/** May be left out. */
export const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });
