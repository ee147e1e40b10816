package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Fn;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Group;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What other sheets refer to on the sheet What if and in its workings.
 *
 * @param inputs what people type there
 * @param choices the words that the control accepts: nothing, then the what-ifs by letter and name
 * @param place of what is in use among these words, from 1; "-" where the control says anything
 *     else
 * @param letterInUse empty where none is in use
 * @param nameInUse empty where none is in use, or it has no name
 * @param usableInUse 1 where what is in use can be used
 * @param typed beside each weight, in the set in use
 * @param typedOfGroups the same beside each group; empty where nobody weighs groups
 * @param factors 1 where these are factors of the weights, 0 where they are percent of all
 * @param slack by how much percent may miss the whole, of 1
 * @param usable 1 where a what-if can be used
 * @param problem why not; empty where it can
 * @param problems the same by the analysis
 * @param option by line of the list of ratings which option it is about, from 1
 * @param criterion likewise
 * @param rating as typed in each line, "-" for a blank, a word for what cannot be used
 * @param tried by cell of the matrix, the rating in use; "-" where the evidence counts
 */
public record WhatIfCells(
    Inputs inputs,
    Cells<Optional<Letter>> choices,
    Cells<String> place,
    Cells<String> letterInUse,
    Cells<String> nameInUse,
    Cells<String> usableInUse,
    Cells<Criterion> typed,
    Optional<Cells<Group>> typedOfGroups,
    Cells<String> factors,
    Cells<String> slack,
    Map<Letter, Cells<Criterion>> weights,
    Cells<Letter> usable,
    Cells<Letter> problem,
    Function<Letter, String> problems,
    Body<Criterion, Option> tried,
    Cells<Integer> option,
    Cells<Integer> criterion,
    Body<Integer, Letter> rating) {
  /** The weight in use: as it is, or that of the what-if. */
  public Formula weight(Criterion criterion, CellRef asItIs) {
    return Formulas.onlyIf(
        usableInUse.first().fixed().is(1),
        Fn.CHOOSE.of(
            place.first().fixed(),
            asItIs,
            of(Letter.A, criterion),
            of(Letter.B, criterion),
            of(Letter.C, criterion)));
  }

  /** Whether what is in use leaves weights where its figures and what is left come to a total. */
  public Formula leaves(CellRef total) {
    Formula miss = Guard.rounded(Formulas.absolute(total.minus(1)));
    Formula whole =
        Formulas.ifThen(
            factors.first().fixed().is(1), total.moreThan(0), miss.atMost(slack.first().fixed()));
    return Formulas.all(usableInUse.first().fixed().is(1), whole);
  }

  /** How many figures are typed in the set in use. */
  public Formula figures() {
    return typedOfGroups
        .map(groups -> Formulas.count(typed.fixed(), groups.fixed()))
        .orElseGet(() -> Formulas.count(typed.fixed()));
  }

  /** Whether that what-if is the one in use. */
  public Formula isInUse(Letter letter) {
    return letterInUse.first().fixed().is(letter.name());
  }

  /** Why a what-if cannot be used; empty where it can. */
  public Told told(Letter letter) {
    return new Told(problem.at(letter), problems.apply(letter));
  }

  private CellRef of(Letter letter, Criterion criterion) {
    return Objects.requireNonNull(weights.get(letter)).at(criterion);
  }

  /**
   * What people type.
   *
   * @param name of each what-if
   * @param mode whether its figures are factors or percent
   * @param weight the figure beside each weight
   * @param group the same beside each group; empty where nobody weighs groups
   * @param option by line of the list of ratings
   * @param criterion likewise
   * @param rating by line, in each what-if
   */
  public record Inputs(
      Map<Letter, Cells<String>> name,
      Map<Letter, Cells<String>> mode,
      Map<Letter, Cells<Criterion>> weight,
      Map<Letter, Cells<Group>> group,
      Cells<Integer> option,
      Cells<Integer> criterion,
      Map<Letter, Cells<Integer>> rating) {
    public Cells<String> name(Letter letter) {
      return Objects.requireNonNull(name.get(letter));
    }

    public Cells<String> mode(Letter letter) {
      return Objects.requireNonNull(mode.get(letter));
    }

    public Cells<Criterion> weight(Letter letter) {
      return Objects.requireNonNull(weight.get(letter));
    }

    /** Empty where nobody weighs groups. */
    public Optional<Cells<Group>> group(Letter letter) {
      return Optional.ofNullable(group.get(letter));
    }

    public Cells<Integer> rating(Letter letter) {
      return Objects.requireNonNull(rating.get(letter));
    }
  }
}
