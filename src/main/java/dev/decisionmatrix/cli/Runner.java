package dev.decisionmatrix.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Runs a batch and tells its results, and on a terminal how far it is. */
final class Runner {
  private final Surroundings surroundings;
  private final boolean watched;
  private final int jobs;

  Runner(Surroundings surroundings, ResultOptions talk, int jobs) {
    boolean forPeople = talk.isForPeople() && !talk.toPeople().quiet();
    this.surroundings = surroundings;
    this.watched = surroundings.terminal() && forPeople;
    this.jobs = jobs;
  }

  Exit run(List<Path> folders, Batch.Work work, Consumer<DecisionResult> results) {
    try (Progress progress = progress(folders.size())) {
      return new Batch(jobs, progress)
          .run(folders, work, result -> progress.aside(() -> results.accept(result)));
    }
  }

  private Progress progress(int decisions) {
    return watched ? new ProgressLine(surroundings.out(), decisions) : Progress.silent();
  }
}
