package dev.decisionmatrix.cells;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Text that never changes. Whatever it begins with, it is text and not a formula.
 *
 * @param runs the pieces of the text where they look different; else none
 */
public record Label(CellRef at, String text, Look look, Optional<Link> link, List<Run> runs)
    implements Cell {
  public Label {
    runs = List.copyOf(runs);
  }

  public Label(CellRef at, String text, Look look) {
    this(at, text, look, Optional.empty());
  }

  public Label(CellRef at, String text, Look look, Optional<Link> link) {
    this(at, text, look, link, List.of());
  }

  /** In pieces, each with its own font; the look is that of the cell around them. */
  public static Label of(CellRef at, Look look, Run... runs) {
    List<Run> pieces = List.of(runs);
    String text = pieces.stream().map(Run::text).collect(Collectors.joining());
    return new Label(at, text, look, Optional.empty(), pieces);
  }

  public Label looking(Look other) {
    return new Label(at, text, other, link, runs);
  }

  public Label leadingTo(Link target) {
    return new Label(at, text, look, Optional.of(target), runs);
  }
}
