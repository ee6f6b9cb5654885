package dev.sculpt.files;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.CharConversionException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text as a file has it: in UTF-8, or in what its byte order mark says. The mark is no part of the text, nor is one at the
 * start of a line, as it stands there where files were put together.
 */
public final class GivenText {

    /** The byte order mark as a character. */
    private static final char MARK = '\uFEFF';

    // The longer marks first, as one begins with another.
    private static final List<Encoding> ENCODINGS = List.of(
            new Encoding(Charset.forName("UTF-32LE"), 0xff, 0xfe, 0, 0),
            new Encoding(Charset.forName("UTF-32BE"), 0, 0, 0xfe, 0xff),
            new Encoding(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf), new Encoding(StandardCharsets.UTF_16LE, 0xff, 0xfe),
            new Encoding(StandardCharsets.UTF_16BE, 0xfe, 0xff));
    private static final int LONGEST_MARK = 4;

    private record Encoding(Charset charset, int... mark) {

        boolean begins(byte[] bytes) {
            for (int i = 0; i < mark.length; i++) {
                if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private GivenText() { }

    /**
     * Decodes bytes. Reading fails with a {@link CharConversionException}, which says why, where they are no text.
     */
    public static BufferedReader reader(InputStream bytes) throws IOException {
        InputStream in = bytes.markSupported() ? bytes : new BufferedInputStream(bytes);
        in.mark(LONGEST_MARK);
        byte[] first = in.readNBytes(LONGEST_MARK);
        in.reset();
        Optional<Encoding> marked = ENCODINGS.stream().filter(encoding -> encoding.begins(first)).findFirst();
        if (marked.isPresent()) {
            in.skipNBytes(marked.get().mark().length);
        }
        Charset charset = marked.map(Encoding::charset).orElse(StandardCharsets.UTF_8);
        return new BufferedReader(new Characters(new InputStreamReader(in, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), charset));
    }

    /** Returns a line without a byte order mark at its start. */
    public static String unmarked(String line) {
        return !line.isEmpty() && line.charAt(0) == MARK ? line.substring(1) : line;
    }

    /** Characters, none of which is NUL: where there is one, the bytes are no text, or in another encoding. */
    private static final class Characters extends FilterReader {

        private final Charset charset;

        Characters(Reader in, Charset charset) {
            super(in);
            this.charset = charset;
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(into, offset, length);
            } catch (CharacterCodingException e) {
                throw new CharConversionException("not text in " + charset);
            }
            for (int i = offset; i < offset + read; i++) {
                if (into[i] == 0) {
                    throw new CharConversionException("not text in " + charset + ": it holds a NUL character"
                            + (charset.equals(StandardCharsets.UTF_8)
                                    ? "; text in UTF-16 has to begin with a byte order mark" : ""));
                }
            }
            return read;
        }
    }
}
