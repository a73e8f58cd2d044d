type Props = {
  itemId: string;
  /** What it is, for people who hear the button alone: "paragraph 3". */
  name: string;
  /** Its place among its like, counted from 1, and how many there are. */
  place: number;
  count: number;
};

const look =
  'cursor-pointer rounded-small border border-edge bg-paper px-2 py-1 text-small hover:border-ink hover:bg-wash';

/** One step up, one step down. Each names the place it leads to, so that pressing twice moves it once. */
export function MoveButtons({ itemId, name, place, count }: Props) {
  return (
    <span className="flex gap-2">
      {place > 1 && (
        <button type="submit" name="move" value={`${itemId} ${place - 1}`} className={look}>
          Up<span className="sr-only"> {name}</span>
        </button>
      )}
      {place < count && (
        <button type="submit" name="move" value={`${itemId} ${place + 1}`} className={look}>
          Down<span className="sr-only"> {name}</span>
        </button>
      )}
    </span>
  );
}
