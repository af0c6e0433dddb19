// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title BLS signatures on BN254 as drand's scheme bls-bn254-unchained-on-g1 makes them: signatures in G1, keys in G2.
/// @dev Hashing to the curve is RFC 9380's, with Keccak-256 and the map of Shallue and van de Woestijne. Points are
/// affine, x first; an element of the quadratic field has its imaginary part first, as in the precompiles.
library Bls {
    uint256 private constant P = 0x30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47;
    bytes private constant DST = "BLS_SIG_BN254G1_XMD:KECCAK-256_SVDW_RO_NUL_";

    /// @dev RFC 9380 section 6.6.1 for y^2 = g(x) = x^3 + 3 with Z = 1: g(Z), -Z / 2, sqrt(-3 g(Z)), -4 g(Z) / 3.
    uint256 private constant C1 = 4;
    uint256 private constant C2 = (P - 1) / 2;
    uint256 private constant C3 = 0x16789af3a83522eb353c98fc6b36d713d5d8d1cc5dffffffa;
    uint256 private constant C4 = 0x10216f7ba065e00de81ac1e7808072c9dd2b2385cd7b438469602eb24829a9bd;

    /// @dev The generator of G1, and that of G2 negated.
    uint256 private constant G1_X = 1;
    uint256 private constant G1_Y = 2;
    uint256 private constant G2_X1 = 0x198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2;
    uint256 private constant G2_X0 = 0x1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed;
    uint256 private constant NEGATED_G2_Y1 = 0x275dc4a288d1afb3cbb1ac09187524c7db36395df7be3b99e673b13a075a65ec;
    uint256 private constant NEGATED_G2_Y0 = 0x1d9befcd05a5323e6da4d435f3b617cdb3af83285c2df711ef39c01571827f9d;

    /// @notice Whether a key is a point of G2 other than the point at infinity.
    function isKey(uint256[4] memory key) internal view returns (bool) {
        if (key[0] | key[1] | key[2] | key[3] == 0) return false;
        // The precompile checks that points are in their groups before it pairs them.
        (bool ok,) = _pair(abi.encode(G1_X, G1_Y, key));
        return ok;
    }

    /// @notice Whether a signature of a message was made with a key. There is one such signature for each message.
    function verify(uint256[2] memory signature, bytes32 message, uint256[4] memory key) internal view returns (bool) {
        uint256[2] memory point = hashToPoint(message);
        bytes memory pairs = abi.encode(signature, G2_X1, G2_X0, NEGATED_G2_Y1, NEGATED_G2_Y0, point, key);
        (bool ok, bool isOne) = _pair(pairs);
        return ok && isOne;
    }

    /// @notice hash_to_curve of RFC 9380 section 3. G1 is the whole curve: there is no cofactor to clear.
    function hashToPoint(bytes32 message) internal view returns (uint256[2] memory point) {
        (bytes32 b1, bytes32 b2, bytes32 b3) = _expand(message);
        uint256[2] memory p = _mapToCurve(_element(uint256(b1), uint256(b2) >> 128));
        uint256[2] memory q =
            _mapToCurve(_element(uint256(b2) << 128 | uint256(b3) >> 128, uint256(b3) & type(uint128).max));
        (bool ok, bytes memory sum) = address(6).staticcall(abi.encode(p, q));
        assert(ok);
        return abi.decode(sum, (uint256[2]));
    }

    /// @dev expand_message_xmd of RFC 9380 section 5.3.1 to 96 bytes.
    function _expand(bytes32 message) private pure returns (bytes32 b1, bytes32 b2, bytes32 b3) {
        bytes memory dst = bytes.concat(DST, hex"2b"); // its length
        // A block of Keccak-256's input is 136 bytes.
        bytes32 b0 = keccak256(bytes.concat(new bytes(136), message, hex"0060", hex"00", dst));
        b1 = keccak256(bytes.concat(b0, hex"01", dst));
        b2 = keccak256(bytes.concat(b0 ^ b1, hex"02", dst));
        b3 = keccak256(bytes.concat(b0 ^ b2, hex"03", dst));
    }

    /// @dev 48 bytes, the last 16 of which are `low`, as an element of the field.
    function _element(uint256 high, uint256 low) private pure returns (uint256) {
        return addmod(mulmod(high, 2 ** 128, P), low, P);
    }

    /// @dev map_to_curve_svdw of RFC 9380 section 6.6.1: one of three candidates is on the curve, and the first is taken.
    function _mapToCurve(uint256 u) private view returns (uint256[2] memory point) {
        uint256 scaled = mulmod(mulmod(u, u, P), C1, P);
        uint256 plus = addmod(1, scaled, P);
        uint256 minus = addmod(1, P - scaled, P);
        uint256 inverse = Math.invModPrime(mulmod(plus, minus, P), P);
        uint256 shift = mulmod(mulmod(mulmod(u, minus, P), inverse, P), C3, P);
        uint256 ratio = mulmod(mulmod(plus, plus, P), inverse, P);

        uint256 x = addmod(C2, P - shift, P);
        (bool found, uint256 y) = _lift(x);
        if (!found) {
            x = addmod(C2, shift, P);
            (found, y) = _lift(x);
        }
        if (!found) {
            x = addmod(1, mulmod(C4, mulmod(ratio, ratio, P), P), P);
            (found, y) = _lift(x);
        }
        assert(found);
        return [x, u % 2 == y % 2 ? y : P - y];
    }

    /// @dev The y of a point with this x, if there is one: P is 3 mod 4.
    function _lift(uint256 x) private view returns (bool found, uint256 y) {
        uint256 square = addmod(mulmod(mulmod(x, x, P), x, P), 3, P);
        y = Math.modExp(square, (P + 1) / 4, P);
        found = mulmod(y, y, P) == square;
    }

    /// @dev The pairing precompile: fails for a point outside its group, and then uses all gas that it was given.
    function _pair(bytes memory pairs) private view returns (bool ok, bool isOne) {
        bytes memory result;
        (ok, result) = address(8).staticcall(pairs);
        isOne = ok && abi.decode(result, (uint256)) == 1;
    }
}
