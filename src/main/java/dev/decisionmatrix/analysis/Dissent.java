package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who puts another option first than the leader: teams that do not rank it first by their own
 * evaluation, with the group's weights where they rate and have not weighed, and other methods that
 * do not put it first alone. Told in a sentence that names them, or counts them where there is no
 * room.
 *
 * @param allTeams that have an evaluation of their own
 * @param unweighed how many of these only rate
 * @param teams that disagree, in file order
 * @param methods that disagree, of those that give figures
 * @param defined how many methods give figures
 */
public record Dissent(
    Option leader,
    int allTeams,
    int unweighed,
    List<Voice> teams,
    List<Voice> methods,
    int defined) {
  /** How many teams are named; the others are counted. */
  public static final int NAMED = 3;

  /** Stands for those that somebody puts first together. */
  public static final String SEVERAL = "several";

  public static final String NO_LEADER = "No option leads alone.";
  public static final String BEGINS = "Not everyone agrees: ";

  /** Who, and what it puts first. */
  public static final Sentence VOICE = new Sentence("{} ({})");

  public static final String COMMA = ", ";
  public static final String SEMICOLON = "; ";

  /** How many. */
  public static final Sentence MORE_TEAMS = new Sentence(" and {} more teams");

  public static final String ONE_MORE_TEAM = " and 1 more team";

  /** Those that agree, before the methods that do not. */
  public static final Sentence BUT = new Sentence("{}, but ");

  private static final String TEAM_AGREES = "the team does";
  private static final String BOTH_AGREE = "both teams do";
  private static final String BOTH_AGREE_WHO_RATE = "both who weigh or rate do";
  private static final Sentence TEAMS_AGREE = new Sentence("all {} teams do");
  private static final Sentence ALL_AGREE_WHO_RATE = new Sentence("all {} who weigh or rate do");

  private static final Sentence COUNTED =
      new Sentence(
          "Not everyone agrees: {} of {} teams and {} of {} other methods put another option"
              + " first.");

  private static final Sentence COUNTED_WHO_RATE =
      new Sentence(
          "Not everyone agrees: {} of {} who weigh or rate and {} of {} other methods put another"
              + " option first.");

  /** The teams, the methods and the leader. */
  public static final Sentence AGREED = new Sentence("{}{} put {} first too.");

  /** The leader, of one team where no method gives figures. */
  public static final Sentence TEAM_AGREED = new Sentence("The team puts {} first too.");

  private static final String THE_TEAM = "The team";
  private static final String BOTH_TEAMS = "Both teams";
  private static final String BOTH_WHO_RATE = "Both who weigh or rate";
  private static final Sentence ALL_TEAMS = new Sentence("All {} teams");
  private static final Sentence ALL_WHO_RATE = new Sentence("All {} who weigh or rate");
  public static final String ONE_METHOD = " and the one other method that gives figures";
  public static final Sentence ALL_METHODS = new Sentence(" and all {} other methods");

  /**
   * A voice that puts another first.
   *
   * @param first what it puts first; several where they share it
   */
  public record Voice(String name, List<Option> first) {
    public Voice {
      first = List.copyOf(first);
    }

    public String words(Function<Option, String> names) {
      return VOICE.with(name, first.size() == 1 ? names.apply(first.get(0)) : SEVERAL);
    }
  }

  public Dissent {
    teams = List.copyOf(teams);
    methods = List.copyOf(methods);
  }

  /**
   * Only where one option leads.
   *
   * @param names of the teams
   */
  public static Dissent of(Analysis analysis, Function<Rater, String> names) {
    Option leader = analysis.ranking().leader().orElseThrow();
    List<Voice> teams = new ArrayList<>();
    List<Rater> voices = analysis.decision().voices();
    for (Rater voice : voices) {
      List<Option> first = analysis.own(voice).first();
      if (!first.contains(leader)) {
        teams.add(new Voice(names.apply(voice), first));
      }
    }
    List<SecondOpinion> defined = analysis.secondOpinions().defined();
    List<Voice> methods =
        defined.stream()
            .filter(method -> !method.agreesOn(leader))
            .map(method -> new Voice(method.name(), method.opinion().first()))
            .toList();
    int unweighed = voices.size() - analysis.teams().size();
    return new Dissent(leader, voices.size(), unweighed, teams, methods, defined.size());
  }

  /** Whether anybody disagrees. */
  public boolean isAny() {
    return !teams.isEmpty() || !methods.isEmpty();
  }

  /** Those that are told by name. */
  public List<Voice> told() {
    return Stream.concat(teams.stream().limit(NAMED), methods.stream()).toList();
  }

  /** By name. */
  public String named(Function<Option, String> names) {
    return BEGINS + teamsNamed(names) + (methods.isEmpty() ? "" : joined(methods, names));
  }

  /** That every one of so many teams does: {@code both teams do}. */
  public static String teamsAgree(int count, int unweighed) {
    return switch (count) {
      case 1 -> TEAM_AGREES;
      case 2 -> unweighed > 0 ? BOTH_AGREE_WHO_RATE : BOTH_AGREE;
      default -> (unweighed > 0 ? ALL_AGREE_WHO_RATE : TEAMS_AGREE).with(String.valueOf(count));
    };
  }

  /** Of how many, of which kind. */
  public static Sentence counting(int unweighed) {
    return unweighed > 0 ? COUNTED_WHO_RATE : COUNTED;
  }

  /** {@code All 4 teams}. */
  public static String everyone(int count, int unweighed) {
    return switch (count) {
      case 1 -> THE_TEAM;
      case 2 -> unweighed > 0 ? BOTH_WHO_RATE : BOTH_TEAMS;
      default -> (unweighed > 0 ? ALL_WHO_RATE : ALL_TEAMS).with(String.valueOf(count));
    };
  }

  private String teamsNamed(Function<Option, String> names) {
    if (teams.isEmpty()) {
      return BUT.with(teamsAgree(allTeams, unweighed));
    }
    int more = teams.size() - NAMED;
    String named = joined(teams.subList(0, Math.min(NAMED, teams.size())), names);
    String counted = more == 1 ? ONE_MORE_TEAM : MORE_TEAMS.with(String.valueOf(more));
    return named + (more > 0 ? counted : "") + (methods.isEmpty() ? "" : SEMICOLON);
  }

  private static String joined(List<Voice> voices, Function<Option, String> names) {
    return String.join(COMMA, voices.stream().map(voice -> voice.words(names)).toList());
  }

  public String counted() {
    return counting(unweighed)
        .with(
            String.valueOf(teams.size()),
            String.valueOf(allTeams),
            String.valueOf(methods.size()),
            String.valueOf(defined));
  }

  /** Where nobody disagrees. */
  public String agreed(Function<Option, String> names) {
    if (allTeams == 1 && defined == 0) {
      return TEAM_AGREED.with(names.apply(leader));
    }
    return AGREED.with(everyone(allTeams, unweighed), methodsAgree(), names.apply(leader));
  }

  private String methodsAgree() {
    return switch (defined) {
      case 0 -> "";
      case 1 -> ONE_METHOD;
      default -> ALL_METHODS.with(String.valueOf(defined));
    };
  }
}
