package dev.decisionmatrix.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a batch is. */
interface Progress extends AutoCloseable {
  /** One more decision is done; called from any thread. */
  void step();

  @Override
  void close();

  /** Says nothing. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void step() {}

      @Override
      public void close() {}
    };
  }

  /** A bar on standard error, gone when closed. */
  static Progress bar(int decisions) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("Building")
            .setInitialMax(decisions)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(100)
            .clearDisplayOnFinish()
            .build();
    return new Progress() {
      @Override
      public void step() {
        bar.step();
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }
}
