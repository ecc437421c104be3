package io.github.jianghua.index;

import io.github.jianghua.speech.FoundIn;
import io.github.jianghua.speech.Genre;
import io.github.jianghua.speech.Section;
import io.github.jianghua.speech.Speech;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/** The bytes in which an index keeps all of a speech but its id and text. */
final class StoredSpeech {
    private StoredSpeech() {}

    static byte[] toBytes(Speech speech) {
        try {
            return write(speech);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] write(Speech speech) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        writeString(out, speech.source());
        out.writeVInt(speech.part());
        out.writeVInt(speech.parts());
        writeString(out, speech.title());
        writeInteger(out, speech.year());
        out.writeVInt(speech.years().size());
        for (int year : speech.years()) {
            writeInteger(out, year);
        }
        writeString(out, speech.date() == null ? null : speech.date().toString());
        writeString(out, speech.speaker());
        writeString(out, speech.role());
        writeString(out, speech.genre().name());
        writeString(out, speech.place());
        writeString(out, speech.occasion());
        out.writeVInt(speech.outline().size());
        for (Section section : speech.outline()) {
            writeString(out, section.heading());
            out.writeVInt(section.level());
            out.writeVInt(section.start());
            out.writeVInt(section.end());
        }
        out.writeVInt(speech.foundIn().size());
        for (Map.Entry<Speech.Field, FoundIn> found : inOrder(speech.foundIn()).entrySet()) {
            writeString(out, found.getKey().name());
            writeString(out, found.getValue().name());
        }
        return out.toArrayCopy();
    }

    private static EnumMap<Speech.Field, FoundIn> inOrder(Map<Speech.Field, FoundIn> map) {
        EnumMap<Speech.Field, FoundIn> ordered = new EnumMap<>(Speech.Field.class);
        ordered.putAll(map);
        return ordered;
    }

    static Speech read(DataInput in, String id, String text) throws IOException {
        String source = readString(in);
        int part = in.readVInt();
        int parts = in.readVInt();
        String title = readString(in);
        Integer year = readInteger(in);
        List<Integer> years = new ArrayList<>();
        for (int count = in.readVInt(); count > 0; count--) {
            years.add(readInteger(in));
        }
        String date = readString(in);
        String speaker = readString(in);
        String role = readString(in);
        Genre genre = Genre.valueOf(readString(in));
        String place = readString(in);
        String occasion = readString(in);
        List<Section> outline = new ArrayList<>();
        for (int count = in.readVInt(); count > 0; count--) {
            outline.add(new Section(readString(in), in.readVInt(), in.readVInt(), in.readVInt()));
        }
        Map<Speech.Field, FoundIn> foundIn = new EnumMap<>(Speech.Field.class);
        for (int count = in.readVInt(); count > 0; count--) {
            foundIn.put(Speech.Field.valueOf(readString(in)), FoundIn.valueOf(readString(in)));
        }
        return new Speech(
                id,
                source,
                part,
                parts,
                title,
                year,
                years,
                date == null ? null : LocalDate.parse(date),
                speaker,
                role,
                genre,
                place,
                occasion,
                text,
                outline,
                foundIn);
    }

    /** Writes the length in bytes plus one, then UTF-8; 0 stands for {@code null}. */
    private static void writeString(DataOutput out, String value) throws IOException {
        if (value == null) {
            out.writeVInt(0);
            return;
        }
        byte[] bytes = new byte[UnicodeUtil.maxUTF8Length(value.length())];
        int length = UnicodeUtil.UTF16toUTF8(value, 0, value.length(), bytes);
        out.writeVInt(length + 1);
        out.writeBytes(bytes, 0, length);
    }

    private static String readString(DataInput in) throws IOException {
        int length = in.readVInt() - 1;
        if (length < 0) {
            return null;
        }
        byte[] bytes = new byte[length];
        in.readBytes(bytes, 0, length);
        return new BytesRef(bytes).utf8ToString();
    }

    private static void writeInteger(DataOutput out, Integer value) throws IOException {
        out.writeByte((byte) (value == null ? 0 : 1));
        if (value != null) {
            out.writeZInt(value);
        }
    }

    private static Integer readInteger(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : in.readZInt();
    }
}
