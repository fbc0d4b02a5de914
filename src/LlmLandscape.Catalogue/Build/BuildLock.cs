using System.Diagnostics;

namespace LlmLandscape.Catalogue.Build;

/// <summary>
/// Lets one process at a time build a catalogue file. The operating system lets go of it when the process ends,
/// however it ends.
/// </summary>
internal sealed class BuildLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly FileStream _stream;

    private BuildLock(FileStream stream) => _stream = stream;

    public static BuildLock Take(string file)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new(new FileStream($"{file}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException error) when (IsTaken(error) && Stopwatch.GetElapsedTime(started) < Patience)
            {
                Thread.Sleep(50);
            }
            catch (IOException error) when (IsTaken(error))
            {
                throw new IOException($"Another build of {file} has not finished within {Patience.TotalSeconds:0} seconds. End it and " +
                    "try again.", error);
            }
        }
    }

    /// <summary>EWOULDBLOCK of Linux and of macOS, and Windows' sharing violation; anything else is not another build.</summary>
    private static bool IsTaken(IOException error) => error.HResult is 11 or 35 or unchecked((int)0x80070020);

    public void Dispose() => _stream.Dispose();
}
