package io.github.standfirst.article;

import static io.github.standfirst.Samples.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CategoryTreeTest {

    private static final Category NEWS = category("news", null);
    private static final Category CULTURE = category("culture", null);
    private static final Category REGIONAL = category("regional", "news");
    private static final Category HERITAGE = category("heritage", "culture");
    private static final Category CHURCHES = category("churches", "heritage");

    private static final CategoryTree TREE = CategoryTree.of(List.of(CHURCHES, REGIONAL, NEWS, HERITAGE, CULTURE));

    private static Category category(String slug, @Nullable String parent) {
        return new Category(Slug.of(slug), "Name", parent == null ? null : Slug.of(parent));
    }

    @Test
    void standsInPreOrderWithSiblingsAsGiven() {
        assertThat(TREE.categories()).containsExactly(NEWS, REGIONAL, CULTURE, HERITAGE, CHURCHES);
        assertThat(TREE.roots()).containsExactly(NEWS, CULTURE);
        assertThat(TREE.size()).isEqualTo(5);
        assertThat(TREE).hasToString("CategoryTree[5 categories]");
    }

    @Test
    void knowsWhatIsAboveAndBelow() {
        assertThat(TREE.children(CULTURE.slug())).containsExactly(HERITAGE);
        assertThat(TREE.children(CHURCHES.slug())).isEmpty();
        assertThat(TREE.ancestors(CHURCHES.slug())).containsExactly(CULTURE, HERITAGE);
        assertThat(TREE.ancestors(NEWS.slug())).isEmpty();
        assertThat(TREE.find(HERITAGE.slug())).contains(HERITAGE);
    }

    @Test
    void knowsNothingOfOtherSlugs() {
        Slug sports = Slug.of("sports");

        assertThat(TREE.find(sports)).isEmpty();
        assertThat(TREE.children(sports)).isEmpty();
        assertThat(TREE.ancestors(sports)).isEmpty();
    }

    @Test
    void mayBeEmpty() {
        assertThat(CategoryTree.of(List.of()).categories()).isEmpty();
    }

    @Test
    void givesOutNothingThatCanBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> TREE.categories().set(0, CULTURE));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> TREE.roots().clear());
    }

    @Test
    void isItsCategoriesInOrder() {
        assertThat(TREE)
                .isEqualTo(CategoryTree.of(List.of(NEWS, CULTURE, REGIONAL, HERITAGE, CHURCHES)))
                .hasSameHashCodeAs(CategoryTree.of(List.of(NEWS, CULTURE, REGIONAL, HERITAGE, CHURCHES)))
                .isNotEqualTo(CategoryTree.of(List.of(CULTURE, NEWS, REGIONAL, HERITAGE, CHURCHES)))
                .isNotEqualTo("CategoryTree[5 categories]");
    }

    @Test
    void takesRepeatedNamesButNotRepeatedSlugs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryTree.of(List.of(NEWS, CULTURE, category("news", "culture"))))
                .withMessage(
                        "two categories have the slug \"news\": \"Name\" at the top, and \"Name\" below \"culture\";"
                                + " expected is a slug for each");
    }

    @Test
    void refusesUnknownParents() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryTree.of(List.of(NEWS, CHURCHES)))
                .withMessage("category \"churches\" has the parent \"heritage\", which is not among the categories");
    }

    @Test
    void refusesCategoriesBelowThemselves() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryTree.of(List.of(category("a", "a"))))
                .withMessage("category \"a\" is its own parent; expected is another or none");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CategoryTree.of(List.of(NEWS, category("b", "c"), category("a", "b"), category("c", "a"))))
                .withMessage(
                        "categories are below themselves: \"b\" > \"a\" > \"c\"; expected is one of them at the top");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void refusesALongCycleWithAShortMessage() {
        List<Category> cycle = IntStream.range(0, 100_000)
                .mapToObj(i -> category("c" + i, "c" + (i + 1) % 100_000))
                .toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryTree.of(cycle))
                .withMessage(
                        "categories are below themselves: \"c0\" > \"c99999\" > \"c99998\" > \"c99997\" > \"c99996\""
                                + " > \"c99995\" > \"c99994\" > \"c99993\" > \"c99992\" > \"c99991\" > ... of 100000;"
                                + " expected is one of them at the top");
    }

    @Test
    void refusesNulls() {
        assertThatNullPointerException()
                .isThrownBy(() -> CategoryTree.of(Arrays.asList(NEWS, absent(Category.class))))
                .withMessage("categories[1]");
    }
}
