package socle.core.access;

/// Where somebody asks from.
///
/// @param address of the network
/// @param agent the browser or program, as it calls itself
public record From(String address, String agent) {

    private static final int AGENT_LENGTH = 200;

    public From {
        agent = agent.length() > AGENT_LENGTH ? agent.substring(0, AGENT_LENGTH) : agent;
    }
}
