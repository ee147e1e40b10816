package dev.decisionmatrix.model;

import java.util.List;
import java.util.Map;

/** Another decision but for what a test changes. */
public final class DecisionLike {
  private final Decision like;
  private Paper paper;
  private List<Option> options;
  private List<Criterion> criteria;
  private List<Criterion> costs;
  private List<Source> sources;
  private List<Claim> claims;
  private Map<Criterion, Judgements<Option>> inPairs;
  private List<Team> teams;
  private List<AwaitedTeam> awaited;
  private List<InputFile> files;

  private DecisionLike(Decision like) {
    this.like = like;
    paper = like.paper();
    options = like.options();
    criteria = like.criteria();
    costs = like.costs();
    sources = like.sources();
    claims = like.claims();
    inPairs = like.inPairs();
    teams = like.teams();
    awaited = like.awaited();
    files = like.files();
  }

  public static DecisionLike aDecisionLike(Decision like) {
    return new DecisionLike(like);
  }

  public DecisionLike on(Paper other) {
    paper = other;
    return this;
  }

  public DecisionLike options(List<Option> others) {
    options = others;
    return this;
  }

  public DecisionLike criteria(List<Criterion> others) {
    criteria = others;
    return this;
  }

  public DecisionLike costs(List<Criterion> others) {
    costs = others;
    return this;
  }

  public DecisionLike sources(List<Source> others) {
    sources = others;
    return this;
  }

  public DecisionLike claims(List<Claim> others) {
    claims = others;
    return this;
  }

  public DecisionLike inPairs(Map<Criterion, Judgements<Option>> others) {
    inPairs = others;
    return this;
  }

  public DecisionLike teams(List<Team> others) {
    teams = others;
    return this;
  }

  public DecisionLike awaited(List<AwaitedTeam> others) {
    awaited = others;
    return this;
  }

  public DecisionLike readFrom(List<InputFile> others) {
    files = others;
    return this;
  }

  public Decision build() {
    return new Decision(
        like.id(),
        like.subject(),
        like.policy(),
        paper,
        like.appendices(),
        like.scale(),
        like.anchors(),
        options,
        criteria,
        costs,
        sources,
        claims,
        inPairs,
        teams,
        awaited,
        files);
  }
}
