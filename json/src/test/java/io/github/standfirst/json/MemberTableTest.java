package io.github.standfirst.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MemberTableTest {

    @Test
    void tellsNamesOfOneHashApart() {
        MemberTable table = new MemberTable(List.of("Aa", "id"));

        assertThat("BB".hashCode()).isEqualTo("Aa".hashCode());
        assertThat(table.position("Aa")).isZero();
        assertThat(table.position("BB")).isEqualTo(MemberTable.NONE);
        assertThat(new MemberTable(List.of("BB", "Aa")).position("Aa")).isOne();
        assertThat(new MemberTable(List.of()).position("")).isEqualTo(MemberTable.NONE);
    }

    @Property(tries = 300)
    void findsEachNameWhateverItsInstance(@ForAll @Size(max = 64) Set<String> names, @ForAll String other) {
        List<String> members = List.copyOf(names);
        MemberTable table = new MemberTable(members);

        for (int i = 0; i < members.size(); i++) {
            assertThat(table.position(String.valueOf(members.get(i).toCharArray())))
                    .isEqualTo(i);
        }
        assertThat(table.position(other)).isEqualTo(members.indexOf(other));
    }
}
