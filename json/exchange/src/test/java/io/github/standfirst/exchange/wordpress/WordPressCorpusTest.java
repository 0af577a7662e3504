package io.github.standfirst.exchange.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corpora")
class WordPressCorpusTest {

    @Test
    void dump() throws IOException {
        Path folder = Path.of(Objects.requireNonNull(System.getenv("STANDFIRST_CORPORA"), "STANDFIRST_CORPORA"))
                .resolve("wxr");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                try (WordPressItems items = WordPressExport.builder().build().open(Files.newInputStream(file))) {
                    int n = 0;
                    while (items.hasNext()) {
                        WordPressItem item = items.next();
                        n++;
                        System.out.println(item);
                        item.notes().forEach(note -> System.out.println("   # " + note));
                        if (item instanceof WordPressItem.Post post) {
                            System.out.println("   = " + post.article().body().html());
                            System.out.println(
                                    "   f " + post.facts() + post.article().credits()
                                            + post.article().standfirst().html());
                            post.comments().forEach(c -> System.out.println("   c " + c));
                        }
                    }
                    assertThat(n).isPositive();
                }
            }
        }
    }
}
