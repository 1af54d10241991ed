import { Icon } from './icons.tsx';

interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceProps {
  readonly id?: string;
  readonly label?: string;
  readonly describedBy?: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly isWanted?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (value: string) => void;
}

/** A plain drop-down. Options are texts, whatever they hold. */
export function Choice({
  id,
  label,
  describedBy,
  value,
  options,
  isWanted,
  isDisabled,
  onChange,
}: ChoiceProps) {
  return (
    <span class={`choice ${isWanted ? 'wanted' : ''}`}>
      <select
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isWanted ? 'true' : undefined}
        value={value}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon shape="down" />
    </span>
  );
}
