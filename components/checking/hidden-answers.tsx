import { answerTo } from '@/components/evidence/form-answers';
import type { FormValues } from '@/lib/schemas/form-state';

type Props = {
  /** By name. */
  given: Readonly<Record<string, string>>;
  /** What came back with the form stands, so that it still says what its page showed. */
  values: FormValues;
};

/** What a form carries beside what people answer. */
export function HiddenAnswers({ given, values }: Props) {
  return Object.entries(given).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={answerTo(values, name) ?? value} />
  ));
}
