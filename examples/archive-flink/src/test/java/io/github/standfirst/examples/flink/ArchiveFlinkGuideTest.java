package io.github.standfirst.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What the page of the guide says of arguments is true; what a job writes, the tests of jobs say. */
@Timeout(60)
class ArchiveFlinkGuideTest {

    private static final Pattern OPTION = Pattern.compile("[` ](--[a-z-]+)");
    private static final Pattern JOB =
            Pattern.compile("(?:-Djob=\"|flink\\.jar )((?:import|follow|sanitize) [^\"\n]+)");

    private String page = "";

    @BeforeEach
    void readPage() throws IOException {
        page = Files.readString(Path.of("..", "guide", "archive-flink.md"));
    }

    @Test
    void allOptionsAreOnesOfAJob() {
        Set<String> known = new TreeSet<>(Set.of("--add-opens"));
        for (CommandLine job : ArchiveJobs.line().getSubcommands().values()) {
            known.addAll(job.getCommandSpec().optionsMap().keySet());
        }

        assertThat(OPTION.matcher(page).results().map((MatchResult option) -> option.group(1)))
                .hasSizeGreaterThan(10)
                .allSatisfy(option -> assertThat(known).contains(option));
    }

    @Test
    void jobsTakeTheArgumentsThatThePageShows() {
        List<String> jobs = JOB.matcher(page)
                .results()
                .map((MatchResult job) -> job.group(1))
                .toList();

        assertThat(jobs).hasSize(2).allSatisfy(job -> {
            ParseResult parsed = ArchiveJobs.line().parseArgs(job.split(" ", -1));
            assertThat(parsed.subcommand().commandSpec().name()).isEqualTo("import");
        });
    }
}
