package io.github.standfirst.examples.flink.reading;

import static java.util.Objects.requireNonNull;

import io.github.standfirst.examples.archive.format.DocumentFile;
import io.github.standfirst.examples.archive.format.Format;
import io.github.standfirst.examples.archive.reading.PieceGroup;
import io.github.standfirst.examples.archive.reading.Pieces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of a REST API that come into a folder together with those that came before, keyed by the folder, and
 * hands on what they say that those before did not: the comments on a post whichever of both came first, and an article
 * once more when its author is known.
 */
public final class SiteUpdates extends KeyedProcessFunction<String, ArchiveLine, ArchiveLine> {

    private static final long serialVersionUID = 1L;

    private final ArchiveReading reading;
    private final long every;

    /** The paths of answers, and whether what they say was handed on. */
    private transient @Nullable MapState<String, Boolean> answers;

    private transient @Nullable ValueState<Long> due;

    /**
     * Updates of sites.
     *
     * @param reading how answers are read
     * @param every how long answers are gathered before they are read, zero to read at each; to the millisecond
     * @throws IllegalArgumentException if the time is negative
     */
    public SiteUpdates(ArchiveReading reading, Duration every) {
        if (every.isNegative()) {
            throw new IllegalArgumentException("found the time " + every + "; expected is one that is not negative");
        }
        this.reading = reading;
        this.every = every.toMillis();
    }

    @Override
    public void open(OpenContext context) {
        answers = getRuntimeContext().getMapState(new MapStateDescriptor<>("answers", Types.STRING, Types.BOOLEAN));
        due = getRuntimeContext().getState(new ValueStateDescriptor<>("due", Types.LONG));
    }

    @Override
    public void processElement(ArchiveLine answer, Context context, Collector<ArchiveLine> out) throws Exception {
        requireNonNull(answers).put(answer.line(), false);
        if (every == 0) {
            update(context.getCurrentKey(), out);
        } else if (requireNonNull(due).value() == null) {
            long time = context.timerService().currentProcessingTime() + every;
            requireNonNull(due).update(time);
            context.timerService().registerProcessingTimeTimer(time);
        }
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<ArchiveLine> out) throws Exception {
        requireNonNull(due).clear();
        update(context.getCurrentKey(), out);
    }

    private void update(String folder, Collector<ArchiveLine> out) throws Exception {
        MapState<String, Boolean> ofFolder = requireNonNull(answers);
        Map<String, Boolean> known = new TreeMap<>();
        for (Map.Entry<String, Boolean> answer : ofFolder.entries()) {
            known.put(answer.getKey(), answer.getValue());
        }
        List<DocumentFile> all = new ArrayList<>();
        List<DocumentFile> before = new ArrayList<>();
        for (Map.Entry<String, Boolean> answer : known.entrySet()) {
            Path path = new Path(answer.getKey());
            if (!path.getFileSystem().exists(path)) {
                // It was taken away since, with what others would need of it.
                ofFolder.remove(answer.getKey());
                continue;
            }
            DocumentFile read = Answer.read(new ClusterFile(path));
            all.add(read);
            if (answer.getValue()) {
                before.add(read);
            }
            ofFolder.put(answer.getKey(), true);
        }
        Set<ArchiveLine> said = new HashSet<>(lines(folder, before));
        for (ArchiveLine line : lines(folder, all)) {
            if (said.add(line)) {
                out.collect(line);
            }
        }
    }

    private List<ArchiveLine> lines(String folder, List<DocumentFile> files) throws IOException {
        List<ArchiveLine> lines = new ArrayList<>();
        if (files.isEmpty()) {
            return lines;
        }
        LineMaker maker = new LineMaker(folder, "", reading.withPrivate());
        try (Pieces pieces = Pieces.open(Format.WORDPRESS_REST, files, reading.options(Instant.EPOCH))) {
            for (PieceGroup group = pieces.next(); group != null; group = pieces.next()) {
                PieceGroup.Made made = group.make();
                lines.addAll(maker.lines(made.placed(), 0));
                made.fault().ifPresent(fault -> lines.add(maker.fault(fault)));
            }
        }
        return lines.stream()
                .filter(line -> line.kind() != LineKind.COUNTS)
                .map(ArchiveLine::withoutPlace)
                .toList();
    }

    /** An answer in memory: where storage fails, it is the task that fails, and not an answer that is left out. */
    private static final class Answer implements DocumentFile {

        private final String name;
        private final byte[] bytes;

        private Answer(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        static Answer read(DocumentFile file) throws IOException {
            try (InputStream in = file.open()) {
                // One more than are read, which is how a reader finds it too long.
                return new Answer(file.name(), in.readNBytes(DocumentFile.MAX_BYTES + 1));
            }
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
