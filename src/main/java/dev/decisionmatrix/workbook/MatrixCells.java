package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.OptionResult;
import dev.decisionmatrix.analysis.VerdictWords;
import dev.decisionmatrix.cells.Anchor;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Expected;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.cells.Formulas;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import java.util.Optional;

/**
 * What other sheets refer to of the steps from ratings to verdict, criteria x options, by criterion
 * and by option. All of it stands on the hidden sheet Workings; the sheet Matrix repeats what
 * people read.
 *
 * @param criteria their names
 * @param rating combined of the claims in use, "-" without evidence
 * @param contribution points of 100
 * @param claims how many are in use
 * @param value 0 to 1
 * @param least the value by the least favourable source
 * @param most the value by the most favourable source
 * @param fallsShort 1 where the rating does not reach what is demanded, else 0
 * @param mayKnockOut 1 where evidence is missing that could miss what is demanded, else 0
 * @param eitherOr demands of which one is enough; empty where each stands for itself
 * @param known 1 where there is evidence or a rating is tried, else 0
 * @param weight in use
 * @param difference first option's contribution less the second's
 * @param mustReach what is demanded, as far as it can be used; "-" where nothing is
 * @param told decimals of a rating within a sentence
 * @param worked those of one that is worked out
 * @param unit behind a rating within a sentence, with its space
 * @param missing criteria without evidence
 * @param undecided of these, the ones that may knock the option out
 * @param belowTotal 1 where the score does not reach what it must; empty where it need not
 * @param subtotals of the groups whose sub-total must reach something; mostly empty
 * @param ownMissed demands of criteria not reached, whatever the score
 * @param missed demands not reached
 * @param contending the score, where in contention
 * @param shown scores as people's own tables have them; empty where they are points of 100 alone
 * @param order each option's place in the list
 * @param atPlace which option, counted from 1, stands at each place of the list; the places are
 *     those of the options in file order
 * @param rangeHolds 1 where the score lies within its ranges
 * @param overtakes 1 where it could come first with its missing evidence
 * @param overtaker the same, counted from the highest reach; 1 as well for the only contender that
 *     may be knocked out
 * @param overtaking the same in words
 * @param weightSum of the weights in use
 * @param standIn for missing evidence, 0 to 1
 * @param leaderShare the share of samples that the leader leads
 * @param firm the least share of samples that a firm lead holds in
 * @param differ from which share of the scale on sources differ
 * @param poor that no option is good enough, in words; empty where one is
 * @param rest what the verdict says beyond missing evidence
 */
public record MatrixCells(
    Cells<Criterion> criteria,
    Body<Criterion, Option> rating,
    Body<Criterion, Option> contribution,
    Body<Criterion, Option> claims,
    Body<Criterion, Option> value,
    Body<Criterion, Option> least,
    Body<Criterion, Option> most,
    Body<Criterion, Option> fallsShort,
    Body<Criterion, Option> mayKnockOut,
    Optional<EitherOrCells> eitherOr,
    Body<Criterion, Option> known,
    Cells<Criterion> weight,
    Cells<Criterion> difference,
    Cells<Criterion> worst,
    Cells<Criterion> best,
    Cells<Criterion> mustReach,
    Cells<Criterion> told,
    Cells<Criterion> worked,
    Cells<Criterion> unit,
    Cells<Option> score,
    Optional<Cells<Option>> shown,
    Cells<Option> rank,
    Cells<Option> highest,
    Cells<Option> missing,
    Cells<Option> undecided,
    Optional<Cells<Option>> belowTotal,
    Optional<SubtotalCells> subtotals,
    Cells<Option> ownMissed,
    Cells<Option> missed,
    Cells<Option> contending,
    Cells<Option> order,
    Cells<Option> atPlace,
    Cells<Option> rangeHolds,
    Cells<Option> overtakes,
    Cells<Option> overtaker,
    Cells<Option> overtaking,
    Cells<String> weightSum,
    Cells<String> standIn,
    Cells<String> leaderShare,
    Cells<String> firm,
    Cells<String> differ,
    Cells<String> poor,
    Cells<String> rest) {
  /** Empty for a criterion whose demand stands for itself. */
  public Optional<EitherOrCells> shared(Criterion criterion) {
    return eitherOr.filter(some -> some.isShared(criterion));
  }

  /** Whether one demand is missed, alone or with all that are under its word. */
  public Formula isOutBy(Criterion criterion, Option option) {
    CellRef all = missed.at(option).anchored(Anchor.ROW);
    return shared(criterion)
        .map(some -> all.equalTo(some.missed(criterion, option)))
        .orElseGet(() -> all.is(1));
  }

  /** The same of the demands alone, whatever the score and sub-totals. */
  public Formula isOwnMissedBy(Criterion criterion, Option option) {
    CellRef all = ownMissed.at(option).anchored(Anchor.ROW);
    Formula its =
        shared(criterion)
            .map(some -> all.equalTo(some.missed(criterion, option)))
            .orElseGet(() -> all.is(1));
    return Formulas.all(fallsShort.at(criterion, option).is(1), its);
  }

  /** How many sub-totals, and the score, are below what they must reach; empty where none must. */
  public Optional<Formula> tooLow(Option option) {
    Optional<Formula> total = belowTotal.map(below -> below.at(option));
    Optional<Formula> some = subtotals.map(all -> all.sum(line -> line.below().at(option)));
    return some.map(each -> total.map(each::plus).orElse(each)).or(() -> total);
  }

  /** An option's lowest score, or that missing evidence may knock it out. */
  public static Expected isLowest(OptionResult result) {
    return result.mayBeKnockedOut()
        ? Expected.text(VerdictWords.OUT)
        : Expected.number(result.lowest());
  }
}
