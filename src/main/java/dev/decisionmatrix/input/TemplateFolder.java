package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The templates that an organisation brings along, read and bounded like the files of a decision.
 */
public final class TemplateFolder {
  public static final String TEAM = "team.csv";

  private final Problems problems = new Problems();
  private final DecisionFolder folder;

  public TemplateFolder(Path path) {
    this.folder = new DecisionFolder(new DecisionFolder.Given(path, List.of(), Map.of()), problems);
  }

  /**
   * The template of a record, in which every tag is known.
   *
   * @param file its name
   * @param names those that a tag may have, by the section in which they are known; those known
   *     everywhere stand under the empty name
   * @throws IOException when the file is there but the disk or its permissions keep it from us
   */
  public Outcome<String> record(String file, Map<String, List<String>> names) throws IOException {
    Optional<InputText> text = folder.required(file);
    text.ifPresent(template -> new TemplateTags(template, names).check());
    return outcome(text.map(InputText::text));
  }

  /**
   * The layout of the table that a team fills in.
   *
   * @throws IOException when the file is there but the disk or its permissions keep it from us
   */
  public Outcome<TeamLayout> team() throws IOException {
    return outcome(folder.required(TEAM).flatMap(TeamLayout::read));
  }

  private <T> Outcome<T> outcome(Optional<T> read) {
    return read.isEmpty() || problems.hasErrors()
        ? new Outcome.Rejected<>(problems.all())
        : new Outcome.Ok<>(read.get(), problems.all());
  }
}
