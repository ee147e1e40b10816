package dev.decisionmatrix.sheet;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.Input;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import dev.decisionmatrix.cells.Look;
import java.util.Optional;
import java.util.function.Function;

/** What cells are given besides their content: a look, where each leads, how much room it needs. */
final class Finish<T> {
  private Optional<Look> look = Optional.empty();
  private Function<T, Optional<Link>> link = thing -> Optional.empty();
  private Function<T, Optional<String>> longest = thing -> Optional.empty();

  void looking(Look other) {
    look = Optional.of(other);
  }

  void leading(Function<T, Optional<Link>> target) {
    link = target;
  }

  void asLongAs(Function<T, String> text) {
    longest = thing -> Optional.of(text.apply(thing));
  }

  /** The cell of a thing with all of it. */
  Cell of(Cell cell, T thing) {
    Optional<Link> target = link.apply(thing);
    if (cell instanceof Live live) {
      Live looking = live.looking(look.orElse(live.look()));
      Optional<String> text = longest.apply(thing);
      Live fitting = text.isPresent() ? looking.asLongAs(text.get()) : looking;
      return target.isPresent() ? fitting.leadingTo(target.get()) : fitting;
    }
    if (cell instanceof Label label) {
      Label looking = label.looking(look.orElse(label.look()));
      return target.isPresent() ? looking.leadingTo(target.get()) : looking;
    }
    return cell instanceof Input input ? input.looking(look.orElse(input.look())) : cell;
  }
}
