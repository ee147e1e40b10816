package dev.decisionmatrix.bench;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.cells.WorkbookPlan;
import dev.decisionmatrix.deflate.Deflate;
import dev.decisionmatrix.input.DecisionReader;
import dev.decisionmatrix.input.ReadDecision;
import dev.decisionmatrix.json.FiguresJson;
import dev.decisionmatrix.pdf.Attachment;
import dev.decisionmatrix.pdf.PaperSize;
import dev.decisionmatrix.pdf.ReportFile;
import dev.decisionmatrix.pdf.ReportSettings;
import dev.decisionmatrix.pdf.ReportWriter;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.report.DecisionReport;
import dev.decisionmatrix.report.Provenance;
import dev.decisionmatrix.workbook.binding.DecisionWorkbook;
import dev.decisionmatrix.xlsx.Finding;
import dev.decisionmatrix.xlsx.WorkbookAudit;
import dev.decisionmatrix.xlsx.XlsxWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps of a build, warm, each alone: what a decision costs in a long batch. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-XX:+UseSerialGC")
public class StepBenchmark {
  @Param("input/python-web-framework")
  public String folder = "";

  private ReadDecision read;
  private Analysis analysis;
  private WorkbookPlan plan;
  private byte[] written;
  private byte[] text;

  @Setup
  public void prepare() throws IOException {
    read = read();
    analysis = analysis();
    plan = plan();
    written = write();
    text = json().getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public ReadDecision read() throws IOException {
    if (DecisionReader.read(Path.of(folder)) instanceof Outcome.Ok<ReadDecision> ok) {
      return ok.value();
    }
    throw new IllegalArgumentException("does not build: " + folder);
  }

  @Benchmark
  public Analysis analysis() {
    return Analysis.of(read.decision());
  }

  @Benchmark
  public WorkbookPlan plan() {
    return DecisionWorkbook.of(analysis, "benchmark", Instant.EPOCH);
  }

  @Benchmark
  public byte[] write() {
    return XlsxWriter.write(plan);
  }

  @Benchmark
  public List<Finding> audit() throws IOException {
    return WorkbookAudit.of(written, plan);
  }

  @Benchmark
  public ReportFile report() {
    Provenance provenance = new Provenance("benchmark", Provenance.Companions.ATTACHED);
    ReportSettings settings =
        new ReportSettings(
            PaperSize.A4,
            Instant.EPOCH,
            "",
            "benchmark",
            "0".repeat(64),
            List.of(
                new Attachment(
                    "matrix.xlsx", "application/zip", Attachment.Relation.SUPPLEMENT, written)),
            List.of());
    return ReportWriter.write(DecisionReport.of(analysis, provenance), settings);
  }

  @Benchmark
  public String json() {
    return new FiguresJson(analysis, List.of()).text();
  }

  @Benchmark
  public byte[] deflate() {
    return Deflate.of(text);
  }
}
