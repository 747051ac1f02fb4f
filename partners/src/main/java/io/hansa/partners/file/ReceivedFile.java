package io.hansa.partners.file;

/**
 * A file was received.
 *
 * @param replayed whether it had been before, under the same key
 */
public record ReceivedFile(FileView file, boolean replayed) {}
