namespace CyberDocs.Model.Fields;

internal static partial class RecordShapes
{
    public static RecordShape<Institution> Institution { get; } = new RecordShape<Institution>("institution", "医療機関")
        .Text("name", "名称", static x => x.Name, static (x, value) => x with { Name = value })
        .Text("kana", "読み", static x => x.Kana, static (x, value) => x with { Kana = value })
        .Word("kind", "種類", static x => Terms.InstitutionKinds[x.Kind].Japanese)
        .Text("founder", "開設者", static x => x.Founder, static (x, value) => x with { Founder = value })
        .Text("administrator", "管理者", static x => x.Administrator, static (x, value) => x with { Administrator = value })
        .Text("postal_code", "郵便番号", static x => x.PostalCode, static (x, value) => x with { PostalCode = value })
        .Text("address", "所在地", static x => x.Address, static (x, value) => x with { Address = value })
        .Text("phone", "電話", static x => x.Phone, static (x, value) => x with { Phone = value })
        .Number("beds", "病床数", static x => x.Beds, static x => x with { Beds = null })
        .Text("code", "医療機関コード", static x => x.Code, static (x, value) => x with { Code = value })
        .Text("prefecture", "都道府県", static x => x.Prefecture, static (x, value) => x with { Prefecture = value })
        .Text("health_center", "保健所", static x => x.HealthCenter, static (x, value) => x with { HealthCenter = value })
        .Reference("submitter", "作成者", "people", static x => x.Submitter);

    public static RecordShape<EditionChoice> EditionChoice { get; } = new RecordShape<EditionChoice>("editions", "様式の版")
        .Word("checklist", "チェックリスト", static x => x.Checklist)
        .Word("minimum", "最低限の措置", static x => x.Minimum)
        .Word("bcp", "BCP確認表", static x => x.Bcp)
        .Word("guideline", "ガイドライン", static x => x.Guideline);

    public static RecordShape<Person> Person { get; } = new RecordShape<Person>("person", "人")
        .Text("name", "氏名", static x => x.Name, static (x, value) => x with { Name = value })
        .Text("kana", "読み", static x => x.Kana, static (x, value) => x with { Kana = value })
        .Text("title", "役職", static x => x.Title, static (x, value) => x with { Title = value })
        .Reference("department", "部署", "departments", static x => x.Department)
        .Text("phone", "電話", static x => x.Phone, static (x, value) => x with { Phone = value })
        .Text("night_phone", "電話（夜間・休日）", static x => x.NightPhone, static (x, value) => x with { NightPhone = value })
        .Text("email", "メール", static x => x.Email, static (x, value) => x with { Email = value });

    public static RecordShape<Role> Role { get; } = new RecordShape<Role>("role", "役割")
        .Word("kind", "種類", static x => Terms.RoleKinds[x.Kind].Japanese)
        .Text("title", "名称", static x => x.Title, static (x, value) => x with { Title = value })
        .Reference("person", "担当者", "people", static x => x.Person)
        .References("deputies", "代行者", "people", static x => x.Deputies)
        .Reference("department", "部署", "departments", static x => x.Department)
        .Text("duty", "役割", static x => x.Duty, static (x, value) => x with { Duty = value });

    public static RecordShape<Department> Department { get; } = new RecordShape<Department>("department", "部署")
        .Text("name", "名称", static x => x.Name, static (x, value) => x with { Name = value })
        .Reference("person", "担当者", "people", static x => x.Person)
        .Text("phone", "電話", static x => x.Phone, static (x, value) => x with { Phone = value })
        .Text("night_phone", "電話（夜間・休日）", static x => x.NightPhone, static (x, value) => x with { NightPhone = value })
        .Text("place", "場所", static x => x.Place, static (x, value) => x with { Place = value });

    public static RecordShape<VendorContact> VendorContact { get; } = new RecordShape<VendorContact>("vendor_contact", "事業者の窓口")
        .Text("name", "窓口", static x => x.Name, static (x, value) => x with { Name = value })
        .Text("department", "部署", static x => x.Department, static (x, value) => x with { Department = value })
        .Text("phone", "電話", static x => x.Phone, static (x, value) => x with { Phone = value })
        .Text("night_phone", "電話（夜間・休日）", static x => x.NightPhone, static (x, value) => x with { NightPhone = value })
        .Text("email", "メール", static x => x.Email, static (x, value) => x with { Email = value })
        .Text("hours", "受付時間", static x => x.Hours, static (x, value) => x with { Hours = value });

    public static RecordShape<Disclosure> Disclosure { get; } = new RecordShape<Disclosure>("disclosure", "MDS・SDS")
        .Word("kind", "種類", static x => Terms.DisclosureKinds[x.Kind].Japanese)
        .Reference("system", "システム", "systems", static x => x.System)
        .Text("product", "製品", static x => x.Product, static (x, value) => x with { Product = value })
        .Text("form_version", "書式の版", static x => x.FormVersion, static (x, value) => x with { FormVersion = value })
        .Date("issued_on", "作成日", static x => x.IssuedOn, static x => x with { IssuedOn = null })
        .Date("received_on", "受領日", static x => x.ReceivedOn, static x => x with { ReceivedOn = null })
        .Text("file", "保管場所", static x => x.File, static (x, value) => x with { File = value })
        .Text("not_needed_reason", "不要の理由", static x => x.NotNeededReason, static (x, value) => x with { NotNeededReason = value });

    public static RecordShape<Vendor> Vendor { get; } = new RecordShape<Vendor>("vendor", "事業者")
        .Text("name", "名称", static x => x.Name, static (x, value) => x with { Name = value })
        .Text("kana", "読み", static x => x.Kana, static (x, value) => x with { Kana = value })
        .Text("business", "業務", static x => x.Business, static (x, value) => x with { Business = value })
        .Word("contract", "契約", static x => Terms.Knowledges[x.Contract].Japanese)
        .Text("manager", "管理責任者", static x => x.Manager, static (x, value) => x with { Manager = value })
        .Text("scope", "範囲", static x => x.Scope, static (x, value) => x with { Scope = value })
        .Word("form", "様式の分け方", static x => Terms.VendorFormScopes[x.Form].Japanese)
        .Text("received_file", "受領したファイル", static x => x.ReceivedFile, static (x, value) => x with { ReceivedFile = value })
        .Date("received_on", "受領日", static x => x.ReceivedOn, static x => x with { ReceivedOn = null })
        .Lines("contacts", "窓口", static x => x.Contacts.Select(contact => TextOf(VendorContact, contact)))
        .Lines("disclosures", "MDS・SDS", static x => x.Disclosures.Select(disclosure => TextOf(Disclosure, disclosure)));
}
