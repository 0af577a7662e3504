package io.github.standfirst.exchange.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.standfirst.article.Category;
import io.github.standfirst.article.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordPressCategoriesTest {

    private static Category category(String slug, String parent) {
        Category top = Category.of(new Slug(slug), "Name of " + slug);
        return parent.isEmpty() ? top : top.under(new Slug(parent));
    }

    @Test
    void keepsATree() {
        List<Category> given = List.of(category("b", "a"), category("a", ""));
        WordPressCategories categories = WordPressCategories.of(given);
        assertThat(categories.tree().roots()).containsExactly(category("a", ""));
        assertThat(categories.tree().children(new Slug("a"))).containsExactly(category("b", "a"));
        assertThat(categories.notes()).isEmpty();
    }

    @Test
    void mendsWhatIsNoTree() {
        WordPressCategories categories = WordPressCategories.of(List.of(
                category("a", "b"), category("b", "a"), category("c", "lost"), category("c", ""), category("d", "d")));
        assertThat(categories.notes())
                .containsExactly(
                        "two categories have the slug \"c\"; the first is taken",
                        "category \"c\" has the parent \"lost\", which is not there; it stands at the top",
                        "category \"a\" is below itself; it stands at the top",
                        "category \"d\" is below itself; it stands at the top");
        assertThat(categories.tree().roots()).containsExactly(category("a", ""), category("c", ""), category("d", ""));
    }

    @Property(tries = 300)
    void anyCategoriesBecomeATree(@ForAll @Size(max = 12) List<@IntRange(min = -1, max = 14) Integer> parents) {
        List<Category> given = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            given.add(category("c" + i, parents.get(i) < 0 ? "" : "c" + parents.get(i)));
        }
        assertThat(WordPressCategories.of(given).tree().size()).isEqualTo(given.size());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void mendsLongCyclesInLinearTime() {
        List<Category> given = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            given.add(category("c" + i, "c" + (i + 1) % 200_000));
        }
        assertThat(WordPressCategories.of(given).notes()).hasSize(1);
    }
}
