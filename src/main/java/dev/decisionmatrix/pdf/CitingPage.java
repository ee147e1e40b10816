package dev.decisionmatrix.pdf;

import dev.decisionmatrix.blocks.Span.Target;
import java.util.function.Consumer;

/** A page of which nothing is asked but which sources it cites and what stands on it. */
final class CitingPage implements Page {
  private final int number;
  private final Mentions mentions;
  private final Anchors anchors;

  CitingPage(int number, Mentions mentions, Anchors anchors) {
    this.number = number;
    this.anchors = anchors;
    this.mentions = mentions;
  }

  @Override
  public void text(Line line, double x, double baseline) {
    for (Line.Placed placed : line.pieces()) {
      if (placed.piece().tag().target().orElse(null) instanceof Target.ToSource source) {
        mentions.note(source.number(), number);
      }
    }
  }

  /** What runs upwards never leads anywhere. */
  @Override
  public void upright(Line line, double baseline, double bottom) {}

  @Override
  public void begin(Tag tag) {}

  @Override
  public void decoration(Consumer<Pen> drawing) {}

  @Override
  public void pagination(Consumer<Pen> drawing) {}

  @Override
  public void figure(Tag tag, Box box, Consumer<Pen> drawing) {}

  @Override
  public void anchor(String name, double top) {
    anchors.stands(name, number);
  }
}
