namespace CyberDocs.Html;

/// <summary>Form elements as marks to read: what is chosen is circled or ticked, and said to those who hear the page.</summary>
internal sealed partial class InlineWriter
{
    protected override void Box(CheckBox box)
    {
        x.Raw("<span role=\"img\""u8);
        Say(box.Label, box.Checked switch
        {
            true => session.IsJapanese ? "チェックあり" : "checked",
            false => session.IsJapanese ? "チェックなし" : "not checked",
            null => Unanswered,
        });
        Mark(box.Field);
        x.Raw(">"u8).Raw(box.Checked == true ? "☑"u8 : "☐"u8).Raw("</span>"u8);
    }

    protected override void Options(Choice choice)
    {
        x.Raw("<span class=\"choice\" role=\"img\""u8);
        Say(choice.Label, choice.Selected is { } chosen && chosen >= 0 && chosen < choice.Options.Count ? choice.Options[chosen] : Unanswered);
        Mark(choice.Field);
        x.Raw(">"u8);
        for (var i = 0; i < choice.Options.Count; i++)
        {
            x.Raw(i > 0 ? "・"u8 : ""u8).Raw(i == choice.Selected ? "<span class=\"on\">"u8 : ""u8);
            Plain(choice.Options[i]);
            x.Raw(i == choice.Selected ? "</span>"u8 : ""u8);
        }

        x.Raw("</span>"u8);
    }

    protected override void Date(DateField date)
    {
        if (date.Value is { } value)
        {
            x.Raw("<time"u8).Attribute("datetime"u8, value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Mark(date.Field);
            x.Raw(">"u8);
            Plain(date.Text);
            x.Raw("</time>"u8);
            return;
        }

        x.Raw(date.Text.Length == 0 ? "<span class=\"blank\""u8 : "<span"u8);
        Mark(date.Field);
        x.Raw(">"u8);
        Plain(date.Text);
        x.Raw("</span>"u8);
    }

    protected override void Field(TextField field)
    {
        x.Raw(field.Text.Length == 0 ? "<span class=\"blank\" role=\"img\""u8 : "<span"u8);
        if (field.Text.Length == 0)
        {
            Say(field.Label, session.IsJapanese ? "空欄" : "blank");
        }

        Mark(field.Field);
        x.Raw(">"u8);
        Plain(field.Text);
        x.Raw("</span>"u8);
    }

    private string Unanswered => session.IsJapanese ? "未回答" : "not answered";

    private void Say(string? label, string state) => x.Attribute("aria-label"u8, string.IsNullOrEmpty(label) ? state : $"{label}: {state}");

    private void Mark(string? field)
    {
        if (field is not null)
        {
            x.Attribute("data-field"u8, field);
        }
    }
}
