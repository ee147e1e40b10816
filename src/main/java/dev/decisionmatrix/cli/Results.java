package dev.decisionmatrix.cli;

import java.nio.file.Path;
import java.util.List;

/** Tells what became of the decisions, one after the other, and sums up. */
interface Results {
  void tell(DecisionResult result);

  void tell(IndexFiles index);

  void tell(Orphans orphans);

  void sumUp(Exit exit);

  static Results of(
      Surroundings surroundings, ResultOptions talk, Tally.Deed deed, List<Path> folders) {
    return talk.isForPeople()
        ? new TextResults(surroundings, talk.toPeople(), deed, folders)
        : new JsonResults(surroundings.out());
  }
}
