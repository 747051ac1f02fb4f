package io.hansa.web.api.json;

import io.hansa.web.api.problem.ApiProblem;
import io.hansa.web.api.problem.ProblemException;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The body of every request that is a record. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RequestReader implements MessageBodyReader<Record> {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    // made once: Json's own method looks for its provider on each call
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return RequestBinder.bind(parse(body), type);
    }

    private static JsonObject parse(InputStream body) throws IOException {
        String text = text(body);
        try {
            JsonObject object = object(text);
            refuseMore(text);
            return object;
        } catch (JsonParsingException e) {
            throw malformed("line " + e.getLocation().getLineNumber() + ", column "
                    + e.getLocation().getColumnNumber());
        } catch (RuntimeException e) {
            // what nests too deeply has no exception of its own
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    private static String text(InputStream body) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("UTF-8");
        }
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    /**
     * The reader sees names that come twice, but not what comes after the end; the parser the other way round. The reader must
     * have read it before: at an object without an end this parser never stops (seen with Parsson 1.1).
     */
    private static void refuseMore(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            parser.next();
            parser.skipObject();
            parser.hasNext();
        }
    }

    private static ProblemException malformed(String where) {
        return new ProblemException(ApiProblem.MALFORMED_JSON, Map.of("where", where));
    }
}
