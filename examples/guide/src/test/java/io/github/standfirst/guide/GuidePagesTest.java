package io.github.standfirst.guide;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of the guide, and those at the top of the project, say about code, files and versions is true. */
class GuidePagesTest {

    private static final Path TESTS = Path.of("src/test/java/io/github/standfirst/guide");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)(#[^)]*)?\\)");
    private static final int README_LINES = 150;

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(markdown(Path.of("")));
        pages.addAll(markdown(GuidePage.PROJECT));
        return pages;
    }

    private static List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .collect(toList());
        }
    }

    @Test
    void thereArePages() throws IOException {
        assertThat(pages().stream().map(page -> page.getFileName().toString()))
                .contains("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "start.md", "threads.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void snippetsStandInTheTestOfThePage(Path page) {
        assertThat(GuidePage.at(page).blocks("java")).isEqualTo(snippets(page));
    }

    /** The test of {@code threads.md} is {@code ThreadsGuideTest}; its snippets are compiled and run there. */
    private static List<String> snippets(Path page) {
        String name = page.getFileName().toString().replace(".md", "").toLowerCase(Locale.ROOT);
        Path test = TESTS.resolve(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "GuideTest.java");
        return Files.exists(test) ? GuidePage.snippets(test) : List.of();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToFiles(Path page) {
        Matcher links = LINK.matcher(String.join("\n", GuidePage.at(page).lines()));
        assertThat(links.results().map((MatchResult link) -> link.group(1)))
                .allSatisfy(target -> assertThat(page.resolveSibling(target)).exists());
    }

    @Test
    void readmeLeadsToEveryPageOfTheGuide() throws IOException {
        String readme = String.join(
                "\n", GuidePage.at(GuidePage.PROJECT.resolve("README.md")).lines());
        assertThat(markdown(Path.of("")))
                .allSatisfy(page -> assertThat(readme).contains("(examples/guide/" + page + ")"));
    }

    @Test
    void readmeIsShort() {
        assertThat(GuidePage.at(GuidePage.PROJECT.resolve("README.md")).lines()).hasSizeLessThan(README_LINES);
    }

    @Test
    void coordinatesNameTheVersionOfThePom() throws IOException {
        String pom = Files.readString(GuidePage.PROJECT.resolve("pom.xml"));
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(pom);
        assertThat(version.find()).isTrue();
        List<String> coordinates =
                GuidePage.at(GuidePage.PROJECT.resolve("README.md")).blocks("xml");
        assertThat(coordinates).singleElement().asString().contains("<version>" + version.group(1) + "</version>");
    }
}
