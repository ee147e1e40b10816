package dev.decisionmatrix.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.model.Appendix;
import dev.decisionmatrix.problem.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportYamlTest {
  @TempDir Path temp;

  @Test
  void hasAllAppendicesUnlessSomeAreNamed() throws IOException {
    assertThat(appendices("")).containsExactly(Appendix.values());
    assertThat(appendices("report:\n")).containsExactly(Appendix.values());
    assertThat(appendices("report: {appendices: }\n")).containsExactly(Appendix.values());
  }

  @Test
  void hasThoseThatAreNamedInTheirOwnOrder() throws IOException {
    assertThat(appendices("report: {appendices: [Method, evidence, method]}\n"))
        .containsExactly(Appendix.EVIDENCE, Appendix.METHOD);
    assertThat(appendices("report:\n  appendices: sources\n")).containsExactly(Appendix.SOURCES);
  }

  @Test
  void hasNoneWhereTheListIsEmpty() throws IOException {
    assertThat(appendices("report: {appendices: []}\n")).isEmpty();
  }

  private List<Appendix> appendices(String report) throws IOException {
    TestFolder folder = TestFolder.valid();
    folder.with("decision.yaml", "title: t\nquestion: q\n" + report);
    Outcome<ReadDecision> outcome = DecisionReader.read(folder.in(temp));
    return ((Outcome.Ok<ReadDecision>) outcome).value().decision().appendices();
  }
}
