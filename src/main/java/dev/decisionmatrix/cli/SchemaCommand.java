package dev.decisionmatrix.cli;

import dev.decisionmatrix.json.Schema;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the schema of what is published as JSON. */
@Command(
    name = "schema",
    description =
        "Print the JSON Schema of the figures of a decision, of the index or of a run told as"
            + " JSON.")
final class SchemaCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "decision|index|run",
      arity = "0..1",
      description = "Of what; default: decision.")
  private Optional<String> what = Optional.empty();

  SchemaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Schema schema = what.map(SchemaCommand::named).orElse(Schema.DECISION);
    surroundings.out().print(schema.text());
    surroundings.out().flush();
    return Exit.DONE.code();
  }

  private static Schema named(String word) {
    return Arrays.stream(Schema.values())
        .filter(schema -> schema.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUse(
                    "there is no schema of `" + word + "`",
                    "there is one of "
                        + Arrays.stream(Schema.values())
                            .map(Schema::word)
                            .collect(Collectors.joining(", "))));
  }
}
