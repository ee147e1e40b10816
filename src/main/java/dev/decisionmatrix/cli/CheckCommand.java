package dev.decisionmatrix.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what a build would tell, and writes nothing. */
@Command(
    name = "check",
    description = "Tell every problem that a build of each decision would tell; write nothing.")
final class CheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RefusalOptions refusals = new RefusalOptions();
  @Mixin private HouseOptions house = new HouseOptions();
  @Mixin private ResultOptions talk = new ResultOptions();

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> folders = input.folders(surroundings.called());
    Optional<House> known = house.told(surroundings, talk);
    return known.isPresent() ? check(folders, known.get()) : Exit.BAD_INPUT.code();
  }

  private int check(List<Path> folders, House ways) {
    DecisionBuild build =
        new DecisionBuild(
            Created.asAsked(surroundings.variable(Created.VARIABLE)), ways, Optional.empty());
    Results results = Results.of(surroundings, talk, Tally.Deed.CHECKED, folders);
    Exit exit =
        new Runner(surroundings, talk, input.jobs())
            .run(
                folders,
                (folder, steps) ->
                    refusals.result(
                        folder,
                        build.check(folder, steps),
                        built -> DecisionResult.read(folder, built.warnings())),
                results::tell);
    results.sumUp(exit);
    return exit.code();
  }
}
