package dev.decisionmatrix.cli;

import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Explanation;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what a message means. */
@Command(
    name = "explain",
    description = "Tell what the code of a message means, with an example; without one, list all.")
final class ExplainCommand implements Callable<Integer> {
  private static final String TYPED = Called.byName().before() + " ";

  private final Surroundings surroundings;

  @Parameters(paramLabel = "CODE", arity = "0..1", description = "Such as W104.")
  private Optional<String> code = Optional.empty();

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    PrintWriter out = surroundings.out();
    if (code.isEmpty()) {
      Arrays.stream(Code.values()).forEach(each -> out.println(each.id() + "  " + each.title()));
    } else {
      explain(out, Code.ofId(code.get()).orElseThrow(() -> unknown(code.get())));
    }
    out.flush();
    return Exit.DONE.code();
  }

  private void explain(PrintWriter out, Code code) {
    Explanation explanation = Explanation.of(code);
    out.println(code.severity().word() + "[" + code.id() + "]: " + code.title());
    out.println();
    out.println(explanation.meaning());
    example(out, "before", explanation.before());
    example(out, "after", explanation.after());
  }

  private void example(PrintWriter out, String what, List<Explanation.Example> examples) {
    String begins = what + ", ";
    for (Explanation.Example example : examples) {
      out.println();
      out.println((example.where().isEmpty() ? what : begins + example.where()) + ":");
      out.println();
      example.text().lines().map(line -> "  " + asCalled(line)).forEach(out::println);
      begins = "and ";
    }
  }

  /** Where the example is what somebody typed. */
  private String asCalled(String line) {
    return line.startsWith(TYPED)
        ? surroundings.called().line(line.substring(TYPED.length()))
        : line;
  }

  private WrongUse unknown(String given) {
    List<String> related =
        Arrays.stream(Code.values())
            .map(Code::id)
            .filter(id -> given.strip().toUpperCase(Locale.ROOT).startsWith(id.substring(0, 1)))
            .toList();
    return new WrongUse(
        "no message has the code `" + given + "`",
        related.isEmpty()
            ? "`" + surroundings.called().with("explain") + "` lists all codes"
            : "those of that letter are " + String.join(", ", related));
  }
}
