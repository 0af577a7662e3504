package io.github.standfirst.examples.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.standfirst.examples.flink.reading.ArchiveLine;
import io.github.standfirst.examples.flink.reading.LineKind;
import io.github.standfirst.examples.flink.sanitizing.CleanLine;
import io.github.standfirst.examples.flink.threads.CommentLine;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.typeutils.PojoTypeInfo;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What goes from slot to slot and stands in state is written without Kryo, whose format nobody promises. */
@Timeout(120)
class TypesTest {

    @ParameterizedTest
    @ValueSource(classes = {ArchiveLine.class, CommentLine.class, CleanLine.class})
    void recordsConsistOfWhatFlinkWritesItself(Class<?> record) {
        SerializerConfigImpl config = new SerializerConfigImpl();
        config.setGenericTypes(false);

        TypeInformation<?> type = TypeInformation.of(record);

        assertThat(type).isInstanceOf(PojoTypeInfo.class);
        assertThat(type.createSerializer(config).snapshotConfiguration()).isNotNull();
        PojoTypeInfo<?> members = (PojoTypeInfo<?>) type;
        assertThat(members.getArity()).isEqualTo(record.getRecordComponents().length);
        for (int i = 0; i < members.getArity(); i++) {
            assertThat(members.getTypeAt(i)).isIn(Types.STRING, Types.BOOLEAN, Types.ENUM(LineKind.class));
        }
    }

    @Test
    void jobsFailThatWouldNeedKryo(@TempDir Path folder) throws Exception {
        JobArguments job = CommandLine.populateCommand(
                new JobArguments(), "archive", "--out", folder.resolve("out").toString());
        StreamExecutionEnvironment environment = job.environment();

        environment
                .fromData("x")
                .map(Optional::of)
                .returns(TypeInformation.of(new OptionalType()))
                .print();

        assertThatThrownBy(() -> environment.execute())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("Generic types have been disabled in the ExecutionConfig and type"
                        + " java.util.Optional is treated as a generic type.");
    }

    private static final class OptionalType extends TypeHint<Optional<String>> {}
}
