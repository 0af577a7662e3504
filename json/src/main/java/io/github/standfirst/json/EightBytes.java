package io.github.standfirst.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of an array at once, in the order of the machine, for questions in which their order is no matter. */
final class EightBytes {

    /** One in each byte. */
    static final long ONES = 0x0101_0101_0101_0101L;

    /** The sign of each byte, which is that of what is not ASCII. */
    static final long SIGNS = 0x8080_8080_8080_8080L;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private EightBytes() {}

    static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }
}
