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
      Surroundings surroundings, TalkOptions talk, Tally.Deed deed, List<Path> folders) {
    return talk.format() == TalkOptions.Format.json
        ? new JsonResults(surroundings.out())
        : new TextResults(surroundings, talk, deed, folders);
  }
}
