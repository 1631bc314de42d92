package dev.appcard.adapter.outbound.vault.kms.play;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** What the test KMS can do, in KMS's own JSON. */
final class PlayOperations {

    private final PlayKeys keys;

    PlayOperations(PlayKeys keys) {
        this.keys = keys;
    }

    JsonObject answer(String operation, JsonObject request) {
        return switch (operation) {
            case "GenerateDataKey" -> generateDataKey(request);
            case "Decrypt" -> decrypt(request);
            case "ReEncrypt" -> reEncrypt(request);
            case "DescribeKey" -> describeKey(request);
            default -> throw new PlayKeys.Refusal("UnknownOperationException");
        };
    }

    private JsonObject generateDataKey(JsonObject request) {
        if (!request.getString("KeySpec").equals("AES_256")) {
            throw new PlayKeys.Refusal("ValidationException");
        }
        String arn = keys.resolve(request.getString("KeyId"));
        byte[] plain = PlayKeys.random(32);
        return Json.createObjectBuilder()
                .add("KeyId", arn)
                .add("Plaintext", base64(plain))
                .add("CiphertextBlob", base64(keys.encrypt(arn, context(request, "EncryptionContext"), plain)))
                .build();
    }

    private JsonObject decrypt(JsonObject request) {
        byte[] blob = blob(request);
        requireKey(request, "KeyId", blob);
        byte[] plain = keys.decrypt(blob, context(request, "EncryptionContext"));
        return Json.createObjectBuilder()
                .add("KeyId", keys.keyOf(blob))
                .add("Plaintext", base64(plain))
                .add("EncryptionAlgorithm", "SYMMETRIC_DEFAULT")
                .build();
    }

    private JsonObject reEncrypt(JsonObject request) {
        byte[] blob = blob(request);
        requireKey(request, "SourceKeyId", blob);
        byte[] plain = keys.decrypt(blob, context(request, "SourceEncryptionContext"));
        String arn = keys.resolve(request.getString("DestinationKeyId"));
        return Json.createObjectBuilder()
                .add("SourceKeyId", keys.keyOf(blob))
                .add("KeyId", arn)
                .add(
                        "CiphertextBlob",
                        base64(keys.encrypt(arn, context(request, "DestinationEncryptionContext"), plain)))
                .build();
    }

    private JsonObject describeKey(JsonObject request) {
        String arn = keys.resolve(request.getString("KeyId"));
        return Json.createObjectBuilder()
                .add(
                        "KeyMetadata",
                        Json.createObjectBuilder().add("Arn", arn).add("KeyId", arn.substring(arn.indexOf('/') + 1)))
                .build();
    }

    private void requireKey(JsonObject request, String member, byte[] blob) {
        if (request.containsKey(member)
                && !keys.resolve(request.getString(member)).equals(keys.keyOf(blob))) {
            throw new PlayKeys.Refusal("IncorrectKeyException");
        }
    }

    private static byte[] blob(JsonObject request) {
        return Base64.getDecoder().decode(request.getString("CiphertextBlob"));
    }

    private static Map<String, String> context(JsonObject request, String member) {
        return request.getJsonObject(member).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((JsonString) entry.getValue()).getString()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
