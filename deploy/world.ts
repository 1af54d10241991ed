/** What a deployment touches: the project's folder, the machine and the terminal. */
export interface World {
  /** The project's folder. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Such as `20.19.0`. */
  readonly nodeVersion: string;
  /** Whether a person sits at the terminal, who can log in. */
  readonly interactive: boolean;
  /** The command line that starts clasp; null where it is not installed. */
  readonly clasp: readonly [program: string, ...args: string[]] | null;
  /** Writes `Code.js` and the rest of the add-in into a folder. */
  build(folder: string): Promise<void>;
  /** For what was asked for. */
  print(text: string): void;
  /** For what went wrong. */
  complain(text: string): void;
}
