using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace CyberDocs.Templating.BuiltIns;

/// <summary>Hashes as lower-case hexadecimal text.</summary>
[SuppressMessage("Security", "CA5350", Justification = "Part of the template language; nothing is protected by it.")]
[SuppressMessage("Security", "CA5351", Justification = "Part of the template language; nothing is protected by it.")]
internal static class Hashing
{
    public static string Md5(string text) => Hex(MD5.HashData(Bytes(text)));

    public static string Sha1(string text) => Hex(SHA1.HashData(Bytes(text)));

    public static string Sha256(string text) => Hex(SHA256.HashData(Bytes(text)));

    public static string Sha512(string text) => Hex(SHA512.HashData(Bytes(text)));

    public static string HmacSha1(string text, string key) => Hex(HMACSHA1.HashData(Bytes(key), Bytes(text)));

    public static string HmacSha256(string text, string key) => Hex(HMACSHA256.HashData(Bytes(key), Bytes(text)));

    public static string HmacSha512(string text, string key) => Hex(HMACSHA512.HashData(Bytes(key), Bytes(text)));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(byte[] hash) => Convert.ToHexStringLower(hash);
}
