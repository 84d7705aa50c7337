package socle.kinds.operate.alert;

import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.kinds.operate.post.Parcel;

/// A message on its way.
record AlarmParcel(NodeId alert, Language language, Message message) implements Parcel {

    @Override
    public String id() {
        return message.id();
    }

    @Override
    public Written written() {
        Letter letter = new LetterWords(alert, language).letter(message);
        return new Written(letter.subject(), LetterText.plain(letter), LetterText.html(letter));
    }

    @Override
    public String event() {
        return new CloudEvent(alert, language).text(message);
    }
}
