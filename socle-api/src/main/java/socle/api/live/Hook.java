package socle.api.live;

import java.time.Duration;
import java.util.Optional;
import socle.api.text.Secret;

/// Where events are posted, as CloudEvents 1.0 over HTTP or as plain JSON. What is posted is
/// durable before it is answered.
///
/// @param signed the secret of the signature that each post must carry (HMAC-SHA256, as Standard
///     Webhooks or `X-Hub-Signature-256` write it); without one, only this machine may post
/// @param largest how many bytes a post may have
/// @param remembers how long a key is known, so that the same post is not taken twice
/// @param waiting how many events may wait to be taken in before a post is told to come later
public record Hook(Optional<Secret> signed, int largest, Duration remembers, int waiting) {}
