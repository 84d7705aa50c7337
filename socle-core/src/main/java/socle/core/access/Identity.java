package socle.core.access;

import java.util.List;

/// Somebody whom a provider of identities knows.
///
/// @param subject the provider's address and its own name for the person, which never changes
/// @param name what the account is to be called
/// @param groups as the provider tells them
public record Identity(String subject, String name, List<String> groups) {
    public Identity {
        groups = List.copyOf(groups);
    }
}
