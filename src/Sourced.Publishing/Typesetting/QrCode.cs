using System.Globalization;
using System.Text;
using QRCoder;

namespace Sourced.Publishing.Typesetting;

/// <summary>QR codes for paper: error level M, four modules of quiet around, one unit a module.</summary>
public static class QrCode
{
    private const int Quiet = 4;

    /// <returns>The same as PNG, for programs that draw no SVG; ten pixels a module.</returns>
    public static byte[] Png(string url)
    {
        const int PixelsInModule = 10;
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(url, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(code);
        return png.GetGraphic(PixelsInModule);
    }

    /// <returns>An SVG of black squares on white, one path, with a view box of the code's side in modules, quiet zone included.</returns>
    public static string Svg(string url)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(url, QRCodeGenerator.ECCLevel.M);

        // QRCoder's matrix has its own quiet zone of four modules.
        var rows = code.ModuleMatrix;
        var side = rows.Count.ToString(CultureInfo.InvariantCulture);
        var path = new StringBuilder();
        for (var y = Quiet; y < rows.Count - Quiet; y++)
        {
            for (var x = Quiet; x < rows.Count - Quiet; x++)
            {
                if (!rows[y][x])
                    continue;
                var from = x;
                while (rows[y][x + 1])
                    x++;
                path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from + 1}v1h-{x - from + 1}z");
            }
        }

        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" width=\"{side}\" height=\"{side}\">"
            + $"<path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path fill=\"#000\" d=\"{path}\"/></svg>";
    }
}
