package dev.decisionmatrix.cli;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.AwaitedWords;
import dev.decisionmatrix.analysis.Verdict;
import dev.decisionmatrix.json.IndexEntry;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run keeps of a decision that was built: its line, and its entry in the index.
 *
 * @param entry without the names of files
 */
record Summary(Headline headline, IndexEntry entry) {
  static Summary of(Analysis analysis) {
    return new Summary(Headline.of(analysis), entry(analysis));
  }

  IndexEntry entryWith(List<String> files) {
    return new IndexEntry(
        entry.id(),
        entry.title(),
        entry.status(),
        entry.date(),
        entry.chosen(),
        entry.verdict(),
        entry.leaders(),
        entry.lead(),
        entry.open(),
        files,
        Optional.empty());
  }

  private static IndexEntry entry(Analysis analysis) {
    Subject subject = analysis.decision().subject();
    Verdict verdict = analysis.verdict();
    return new IndexEntry(
        analysis.decision().id(),
        Optional.of(subject.title()),
        Optional.of(subject.status().word()),
        subject.date().map(Object::toString),
        subject.choice().map(choice -> choice.option().name()),
        Optional.of(verdict.kind().word()),
        analysis.ranking().first().stream().map(Option::name).toList(),
        verdict.margin(),
        Stream.concat(
                verdict.reservations().stream(),
                AwaitedWords.sentence(analysis.decision()).stream())
            .toList(),
        List.of(),
        Optional.empty());
  }
}
