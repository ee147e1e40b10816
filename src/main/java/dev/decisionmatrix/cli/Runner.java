package dev.decisionmatrix.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a batch and tells its results; with a bar on a terminal, they are told when it is gone. */
final class Runner {
  private final boolean showBar;
  private final int jobs;

  private Runner(boolean showBar, int jobs) {
    this.showBar = showBar;
    this.jobs = jobs;
  }

  static Runner of(Surroundings surroundings, TalkOptions talk, int jobs) {
    boolean forPeople = talk.format() == TalkOptions.Format.text && !talk.quiet();
    return new Runner(surroundings.terminal() && forPeople, jobs);
  }

  Exit run(List<Path> folders, Batch.Work work, Results results) {
    Exit exit =
        showBar && folders.size() > 1
            ? runWithBar(folders, work, results)
            : new Batch(jobs, Progress.silent()).run(folders, work, results::tell);
    results.sumUp(exit);
    return exit;
  }

  private Exit runWithBar(List<Path> folders, Batch.Work work, Results results) {
    List<DecisionResult> held = new ArrayList<>();
    Exit exit;
    try (Progress bar = Progress.bar(folders.size())) {
      exit = new Batch(jobs, bar).run(folders, work, held::add);
    }
    held.forEach(results::tell);
    return exit;
  }
}
