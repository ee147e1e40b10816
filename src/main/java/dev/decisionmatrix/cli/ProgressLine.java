package dev.decisionmatrix.cli;

import java.io.PrintWriter;

/**
 * One line on a terminal that moves with the steps of the decisions and is gone when closed: {@code
 * [=====> ] 7 of 20 python-orm: checking}.
 *
 * <p>Drawn when something happens and not by a clock, with nothing but carriage returns and spaces,
 * which any terminal knows; too short to wrap, since a wrapped line could not be taken back.
 */
final class ProgressLine implements Progress {
  private static final int BAR = 20;
  private static final int LONGEST_ID = 30;

  private final PrintWriter terminal;
  private final int decisions;
  private int done;
  private long steps;
  private String now = "";
  private String shown = "";

  ProgressLine(PrintWriter terminal, int decisions) {
    this.terminal = terminal;
    this.decisions = decisions;
  }

  @Override
  public Part of(String id) {
    return new OfOne(id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID - 3) + "..." : id);
  }

  private final class OfOne implements Part {
    private final String name;
    private int taken;

    OfOne(String name) {
      this.name = name;
    }

    @Override
    public void at(Step step) {
      synchronized (ProgressLine.this) {
        now = name + ": " + step.word();
        take(step.before());
      }
    }

    /** Also the steps that were left out where something went wrong. */
    @Override
    public void close() {
      synchronized (ProgressLine.this) {
        done++;
        take(Step.ALL);
      }
    }

    private void take(int step) {
      steps += step - taken;
      taken = step;
      draw();
    }
  }

  @Override
  public synchronized void aside(Runnable printing) {
    wipe();
    printing.run();
    if (done < decisions) {
      draw();
    }
  }

  @Override
  public synchronized void close() {
    wipe();
  }

  private void draw() {
    String line = bar() + (decisions > 1 ? " " + done + " of " + decisions : "") + "  " + now;
    terminal.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
    terminal.flush();
    shown = line;
  }

  private String bar() {
    int full = (int) (BAR * steps / ((long) decisions * Step.ALL));
    return full == BAR
        ? "[" + "=".repeat(BAR) + "]"
        : "[" + "=".repeat(full) + ">" + " ".repeat(BAR - 1 - full) + "]";
  }

  private void wipe() {
    if (!shown.isEmpty()) {
      terminal.print("\r" + " ".repeat(shown.length()) + "\r");
      terminal.flush();
      shown = "";
    }
  }
}
