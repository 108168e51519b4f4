namespace CyberDocs.Checking.Rules;

/// <summary>An answered item with the checklist that it stands in.</summary>
internal readonly record struct AnsweredItem(FormAnswers Answers, ItemAnswer Item);
