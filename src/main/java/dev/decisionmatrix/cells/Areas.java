package dev.decisionmatrix.cells;

import java.util.List;
import java.util.stream.Collectors;

/** What a defined name stands for: a range, or several of one sheet that do not touch. */
public record Areas(List<RangeRef> ranges) {
  public Areas {
    ranges = List.copyOf(ranges);
    if (ranges.isEmpty()) {
      throw new IllegalArgumentException("no range");
    }
  }

  public static Areas of(RangeRef... ranges) {
    return new Areas(List.of(ranges));
  }

  public boolean isSingle() {
    return ranges.size() == 1 && ranges.get(0).isSingle();
  }

  /** Each with its sheet, apart by commas and without brackets, as Excel writes them. */
  public String absolute() {
    return ranges.stream().map(RangeRef::absolute).collect(Collectors.joining(","));
  }
}
