package dev.decisionmatrix.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small decisions without a mistake, as different programs write them, to be spoilt. */
public final class SoundFolders {
  private static final String SOURCES =
      """
      id,title,author,published,url
      bench,Queue bench,A. Meyer,2025-03-01,https://example.org/bench
      blog,"Queues, seen from below",,March 2024,
      """;

  private SoundFolders() {}

  public static List<Map<String, byte[]>> all() {
    return List.of(points(), everyKind(), german(), wide());
  }

  private static Map<String, byte[]> points() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    put(
        files,
        "decision.yaml",
        """
        title: Choose a queue
        question: Which message queue should we run?
        date: 2026-11-20
        teams:
          - id: payments
            name: Payments
            power: 2
          - id: search
        """);
    put(files, "options.csv", "id,name,description\nkafka,Kafka,A log\nrabbit,RabbitMQ,A broker\n");
    put(
        files,
        "criteria.csv",
        """
        id,name,unit,worst,best,must_reach
        latency,Latency,ms,500,0,400
        ease,Ease of use,,,,
        cost,Running cost,,,,
        """);
    put(files, "sources.csv", SOURCES);
    put(
        files,
        "evidence.csv",
        """
        option,criterion,rating,source,locator,claim
        kafka,latency,20,bench,p. 3,"Delivers in 20 ms, mostly"
        rabbit,latency,35.5,bench,p. 4,Delivers in 35 ms
        kafka,ease,2,,,We found it hard
        rabbit,ease,4,blog,p. 9,Easy to set up
        kafka,cost,3,,,About as dear
        rabbit,cost,3,,,About as dear
        """);
    put(
        files,
        "weights/payments.csv",
        "criterion,weight,rationale\nlatency,50,p99 target\nease,30,\ncost,20,\n");
    put(files, "weights/search.csv", "criterion,weight\nlatency,1\nease,1\ncost,2\n");
    return files;
  }

  /** One team for each kind of weights. */
  private static Map<String, byte[]> everyKind() {
    Map<String, byte[]> files = points();
    put(
        files,
        "decision.yaml",
        """
        title: Choose a queue
        question: Which message queue should we run?
        context: |
          Orders wait between shop and warehouse.

          * They must not get lost.
        status: accepted
        decision-makers: [Ada, Bob]
        chosen: kafka
        because: It is *fast* enough.
        close-call: 3
        teams:
          - {id: search, name: "Search: the team", power: 1.5}
          - id: support
            power: 0
        """);
    put(files, "weights/payments.csv", "criterion,weight (%)\nlatency,50\nease,30\ncost,20\n");
    put(files, "weights/search.csv", "criterion,rank,why\nlatency,1,\nease,2,x\ncost,2,\n");
    put(
        files,
        "weights/support.csv",
        "criterion,latency,ease,cost\nlatency,1,3,5\nease,1/3,1,2\ncost,0.2,,1\n");
    put(
        files,
        "weights/web.csv",
        "criterion,weight\nlatency,62.5 %\nease,37.5%\ncost,0\nTotal,100\n");
    return files;
  }

  /** As a spreadsheet set up for German writes it. */
  private static Map<String, byte[]> german() {
    Map<String, byte[]> files = points();
    Map<String, byte[]> german = new LinkedHashMap<>();
    files.forEach((name, bytes) -> german.put(name, bytes));
    Charset windows = Charset.forName("windows-1252");
    german.put(
        "weights/payments.csv",
        "criterion;weight;rationale\r\nlatency;50,5;f\u00FCr \u20AC\r\nease;1.234,5;\r\ncost;20;\r\n"
            .getBytes(windows));
    german.put(
        "weights/search.csv",
        "\uFEFFsep=;\r\nCriterion;Name;Weight\r\nEase of use;;1 000\r\nLATENCY;;1\r\ncost;;2,25\r\n"
            .getBytes(StandardCharsets.UTF_8));
    german.put(
        "criteria.csv",
        "\uFEFFid\tname\tworst\tbest\nlatency\tLatency\t500,5\t0\nease\tEase of use\t\t\ncost\tCost\t\t\n"
            .getBytes(StandardCharsets.UTF_16LE));
    return german;
  }

  /** More of everything, so that a slip in one place does not spoil all. */
  private static Map<String, byte[]> wide() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    StringBuilder options = new StringBuilder("id,name\n");
    StringBuilder criteria = new StringBuilder("id,name,group,unit,worst,best\n");
    StringBuilder evidence = new StringBuilder("option,criterion,rating,source,claim\n");
    StringBuilder weights = new StringBuilder("criterion,name,weight,reason\n");
    for (int option = 1; option <= 6; option++) {
      options.append("o-%d,Option %d\n".formatted(option, option));
    }
    for (int criterion = 1; criterion <= 8; criterion++) {
      criteria.append(
          "c%d,Criterion %d,Heading %d,,0,10\n".formatted(criterion, criterion, criterion % 3));
      weights.append(
          "c%d,Criterion %d,%d.5,because\n".formatted(criterion, criterion, criterion * 7));
      for (int option = 1; option <= 6; option++) {
        evidence.append(
            "o-%d,c%d,%d,%s,Claim %d\n"
                .formatted(
                    option,
                    criterion,
                    (option * criterion) % 11,
                    criterion % 2 == 0 ? "bench" : "blog",
                    option * 10 + criterion));
      }
    }
    put(files, "decision.yaml", "title: T\nquestion: Q?\ngroup: geometric\nteams: [b, a]\n");
    put(files, "options.csv", options.toString());
    put(files, "criteria.csv", criteria.toString());
    put(files, "sources.csv", SOURCES);
    put(files, "evidence.csv", evidence.toString());
    put(files, "weights/a.csv", weights.toString());
    put(files, "weights/b.csv", weights.toString().replace(',', ';').replace('.', ','));
    return files;
  }

  private static void put(Map<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
