package dev.decisionmatrix.cli;

import dev.decisionmatrix.input.DecisionId;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a decision. */
@Command(
    name = "init",
    description = "Start a decision: a folder with an example that builds, to be replaced.")
final class InitCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private TemplateOptions templates = new TemplateOptions();

  @Option(
      names = "--from",
      paramLabel = "TABLE",
      description =
          "Make it of a table with criteria and options: a file (.csv, .tsv, .md, .xlsx), or - for"
              + " what is pasted.")
  private Optional<String> from = Optional.empty();

  @Parameters(paramLabel = "DIR", description = "The folder to make, such as input/web-framework.")
  private Path folder = Path.of("");

  InitCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    checkId();
    if (from.isPresent()) {
      return new InitFrom(surroundings, from.get(), folder).write().code();
    }
    Scaffold scaffold = scaffold();
    List<Path> inTheWay = scaffold.inTheWay(folder);
    if (!inTheWay.isEmpty()) {
      throw new WrongUse(
          "`" + inTheWay.get(0) + "` is there already, and is not overwritten",
          "name a new folder");
    }
    PrintWriter out = surroundings.out();
    for (Path written : scaffold.write(folder)) {
      out.println("wrote " + written);
    }
    out.println();
    out.println(
        templates.folder().isPresent()
            ? "Fill it in, then build it:"
            : "It builds as it is; replace the example piece by piece:");
    Called called = surroundings.called();
    out.println("  " + called.with("build", folder.toString()));
    out.println("  " + called.with("add-team", folder.toString(), "Team Payments"));
    out.flush();
    return Exit.DONE.code();
  }

  private Scaffold scaffold() throws IOException {
    Optional<Path> own = templates.folder();
    return own.isPresent() ? Scaffold.of(own.get()) : Scaffold.bundled();
  }

  /** The folder's name becomes the id; an unfit one would only be refused later. */
  private void checkId() {
    String id = DecisionFolders.id(folder);
    if (id.equals(DecisionId.RESERVED)) {
      throw new WrongUse(
          "`" + id + "` cannot be the id of a decision: the index of all decisions has that name",
          "name the folder otherwise");
    }
    String fit = Slug.plain(id);
    if (!id.equals(fit)) {
      throw new WrongUse(
          "`" + id + "` cannot be the id of a decision",
          "use lower-case letters, digits and hyphens"
              + (fit.isEmpty() ? "" : ", such as `" + folder.resolveSibling(fit) + "`"));
    }
  }
}
