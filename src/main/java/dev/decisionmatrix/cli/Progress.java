package dev.decisionmatrix.cli;

/** How far a run is; called from any thread. */
interface Progress extends AutoCloseable {
  /** How far one decision is; done when closed. */
  interface Part extends Step.Listener, AutoCloseable {
    @Override
    void close();
  }

  Part of(String id);

  /** Lets something be printed that must not meet with what tells the progress. */
  void aside(Runnable printing);

  @Override
  void close();

  /** Says nothing. */
  static Progress silent() {
    return new Silent();
  }

  /** What a pipe, a program or one who wants quiet gets. */
  final class Silent implements Progress, Part {
    private Silent() {}

    @Override
    public Part of(String id) {
      return this;
    }

    @Override
    public void at(Step step) {}

    @Override
    public void aside(Runnable printing) {
      printing.run();
    }

    @Override
    public void close() {}
  }
}
