package io.github.standfirst.guide;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Article;
import io.github.standfirst.exchange.page.PageReader;
import io.github.standfirst.fixtures.ReferencePage;
import io.github.standfirst.html.HtmlPolicy;
import io.github.standfirst.json.StandfirstJson;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares the tables of modules.md with the modules. */
class ModulesGuideTest {

    private static final Pattern EXPORTS =
            Pattern.compile("(?m)^\\| `(io\\.[a-z.]+)` \\| ((?:`io\\.[a-z.]+`(?:, )?)+) \\|$");
    private static final Pattern NAME = Pattern.compile("io\\.[a-z.]+");

    @Test
    void tableNamesWhatModulesExport() throws URISyntaxException {
        String page = String.join("\n", GuidePage.of("modules.md").lines());

        Map<String, Set<String>> table = EXPORTS.matcher(page)
                .results()
                .collect(toMap(
                        row -> row.group(1),
                        row -> NAME.matcher(row.group(2))
                                .results()
                                .map(MatchResult::group)
                                .collect(toSet())));

        assertThat(table).isEqualTo(exports());
    }

    private static Map<String, Set<String>> exports() throws URISyntaxException {
        List<Class<?>> types =
                List.of(Article.class, HtmlPolicy.class, StandfirstJson.class, PageReader.class, ReferencePage.class);
        Path[] artifacts = new Path[types.size()];
        for (int i = 0; i < artifacts.length; i++) {
            URI location = types.get(i)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            artifacts[i] = Path.of(location);
        }
        return ModuleFinder.of(artifacts).findAll().stream()
                .collect(toMap(
                        module -> module.descriptor().name(),
                        module -> module.descriptor().exports().stream()
                                .filter(exported -> !exported.isQualified())
                                .map(ModuleDescriptor.Exports::source)
                                .collect(toSet())));
    }
}
